import type { Kind } from '../../../../src/schemas/action.ts';
import { instrumentCounts } from '../counts.ts';
import type { LinkedStatement } from '../linked.ts';
import { imperative } from './imperative.ts';
import { nounPhrase } from './noun-phrase.ts';
import { LONGEST } from './object-words.ts';
import { fullerName } from './fuller-name.ts';
import { objectOf } from './object-of.ts';
import { withOwners } from './owners.ts';
import { shortened } from './shortened.ts';

/** A record's title and where it comes from. */
export interface Title {
  title: string;
  titleFrom: 'clause' | 'codebook' | 'desk';
}

/** Words that only point back: a title with them needs the matter's name before it. */
const POINTS_BACK =
  /^(?:\p{L}+ )?(?:its|their)\b|\b(?:the (?:port|pass|project|sector|matter|issue|same|former|latter))\b/iu;
/** "its" and "their" with no name before them in the title. */
const HAS_OWNERLESS = /^(?:(?! \p{Lu}).)*\b(?:its|their)\b/u;
/** Words that make a title useless, with or without a name. */
const EMPTY = /\b(?:it|them|this|these|those|such|said)\b/iu;
const FEWEST_WORDS = 3;
/**
 * DESIGN, "Titles": of an agreement or aim the imperative made from its strongest clause, else its object as a noun
 * phrase; one that only points back stands behind the matter's name ("Northern road: reach an early consensus on its
 * financing"). Of a position, and of a bare count of instruments, the matter's name.
 * @param statements the record's statements, the strongest first
 * @param partyName `Maroa`, as in running text
 */
export function recordTitle(
  kind: Kind,
  statements: readonly LinkedStatement[],
  partyName: (party: string) => string,
): Title {
  const [first] = statements;
  if (!first) throw new Error('a record without statements has no title');
  const named: Title = { title: matterName(first), titleFrom: first.topicFrom };
  if (kind === 'position' || instrumentCounts([first]).length > 0) return named;
  const strongest = statements.filter(({ record }) => record.action === first.record.action);
  const candidates = [imperative, nounPhrase]
    .flatMap((make) => strongest.flatMap((statement) => titleOf(statement, make, partyName) ?? []))
    .filter((title) => !EMPTY.test(title));
  const whole = candidates.find((title) => isLong(title) && (!pointsBack(title) || title.includes(first.topicTitle)));
  if (whole !== undefined) return { title: whole, titleFrom: 'clause' };
  const behind = candidates
    .filter(isLong)
    .map((title) => `${first.topicTitle}: ${lowered(title)}`)
    .find((title) => title.length <= LONGEST);
  return behind !== undefined && first.topicFrom === 'codebook' ? { title: behind, titleFrom: 'clause' } : named;
}

const isLong = (title: string): boolean => title.split(' ').length >= FEWEST_WORDS;

const pointsBack = (title: string): boolean => POINTS_BACK.test(title) || HAS_OWNERLESS.test(title);

const lowered = (title: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

/** The title that a statement's object makes in one way, not too long, and with the parties' names for "its" and "their". */
function titleOf(
  statement: LinkedStatement,
  make: (object: string) => string | null,
  partyName: (party: string) => string,
): string | null {
  const made = make(objectOf(statement));
  return made === null ? null : shortened(withOwners(made, statement.record.parties.map(partyName)));
}

/** The name of a statement's matter, of more than one word where the statement has more. */
export const matterName = ({ topicTitle, topicFrom, record }: LinkedStatement): string =>
  topicFrom === 'clause' ? fullerName(topicTitle, record.quote) : topicTitle;
