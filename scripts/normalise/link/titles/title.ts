import { uncapitalised } from '../../../../src/lib/wording/text.ts';
import type { Kind } from '../../../../src/schemas/action.ts';
import { instrumentCounts } from '../counts.ts';
import type { LinkedStatement } from '../linked.ts';
import { imperative } from './imperative.ts';
import { nounPhrase } from './noun-phrase.ts';
import { LONGEST } from './object-words.ts';
import { fullerName } from './fuller-name.ts';
import { objectOf } from './object-of.ts';
import { isOwnerless, withOwners } from './owners.ts';
import { shortened } from './shortened.ts';

/** A record's title and where it comes from. */
export interface Title {
  title: string;
  titleFrom: 'clause' | 'codebook' | 'desk';
}

/** Words that only point back: a title with them needs the matter's name before it. */
const POINTS_BACK =
  /^(?:\p{L}+ )?(?:its|their)\b|\b(?:the (?:port|pass|project|sector|matter|issue|same|former|latter))\b/iu;
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
  const own = kind === 'position' || instrumentCounts([first]).length > 0 ? null : clauseTitle(statements, partyName);
  return own === null ? { title: matterName(first), titleFrom: first.topicFrom } : { title: own, titleFrom: 'clause' };
}

/** The title that the strongest clauses make; null where none makes one that a reader understands. */
function clauseTitle(statements: readonly LinkedStatement[], partyName: (party: string) => string): string | null {
  const [first] = statements;
  if (!first) return null;
  const objects = statements
    .filter(({ record }) => record.action === first.record.action)
    .map((statement) => ({ object: objectOf(statement), owners: statement.record.parties.map(partyName) }));
  const candidates = [imperative, nounPhrase]
    .flatMap((make) => objects.flatMap(({ object, owners }) => finished(make(object), owners) ?? []))
    .filter((title) => !EMPTY.test(title));
  const whole = candidates.find((title) => isLong(title) && (!pointsBack(title) || title.includes(first.topicTitle)));
  if (whole !== undefined || first.topicFrom !== 'codebook') return whole ?? null;
  const behind = candidates
    .filter(isLong)
    .map((title) => `${first.topicTitle}: ${lowered(title)}`)
    .find((title) => title.length <= LONGEST);
  return behind ?? null;
}

const isLong = (title: string): boolean => title.split(' ').length >= FEWEST_WORDS;

const pointsBack = (title: string): boolean => POINTS_BACK.test(title) || isOwnerless(title);

const lowered = (title: string): string => (/^\p{Lu}[\p{Lu}\d]/u.test(title) ? title : uncapitalised(title));

/** A title not too long, and with the parties' names for "its" and "their". */
const finished = (made: string | null, owners: readonly string[]): string | null =>
  made === null ? null : shortened(withOwners(made, owners));

/** The name of a statement's matter, of more than one word where the statement has more. */
export const matterName = ({ topicTitle, topicFrom, record }: LinkedStatement): string =>
  topicFrom === 'clause' ? fullerName(topicTitle, record.quote) : topicTitle;
