import type { Kind } from '../../../../src/schemas/action.ts';
import { instrumentCounts } from '../counts.ts';
import type { LinkedStatement } from '../linked.ts';
import { imperative } from './imperative.ts';
import { nounPhrase } from './noun-phrase.ts';
import { LONGEST } from './object-words.ts';

/** A record's title and where it comes from. */
export interface Title {
  title: string;
  titleFrom: 'clause' | 'codebook' | 'desk';
}

/** Words that only point back: a title with them needs the matter's name before it. */
const POINTS_BACK =
  /^(?:\p{L}+ )?(?:its|their)\b|\b(?:the (?:port|pass|project|sector|matter|issue|same|former|latter))\b/iu;
/** "its" and "their" with no name before them in the title. */
const OWNERLESS = /^(?:(?! \p{Lu}).)*\b(?:its|their)\b/u;
/** Words that make a title useless, with or without a name. */
const EMPTY = /\b(?:it|them|this|these|those|such|said)\b/iu;
const FEWEST_WORDS = 3;
/** Governing verbs that are themselves what was undertaken: "encouraged firms to invest" → "Encourage firms to invest". */
const OWN_CONTENT = new Set([
  'encourage',
  'invite',
  'facilitate',
  'support',
  'help',
  'assist',
  'explore',
  'establish',
  'launch',
  'upgrade',
]);

/**
 * DESIGN, "Titles": of an agreement or aim the imperative made from its strongest clause, else its object as a noun
 * phrase; one that only points back stands behind the matter's name ("Northern road: reach an early consensus on its
 * financing"). Of a position, and of a bare count of instruments, the matter's name.
 * @param statements the record's statements, the strongest first
 */
export function recordTitle(kind: Kind, statements: readonly LinkedStatement[]): Title {
  const [first] = statements;
  if (!first) throw new Error('a record without statements has no title');
  const named: Title = { title: first.topicTitle, titleFrom: first.topicFrom };
  if (kind === 'position' || instrumentCounts([first]).length > 0) return named;
  const strongest = statements.filter(({ record }) => record.action === first.record.action).map(objectOf);
  const candidates = [imperative, nounPhrase]
    .flatMap((make) => strongest.flatMap((object) => make(object) ?? []))
    .filter((title) => !EMPTY.test(title));
  const whole = candidates.find((title) => title.length <= LONGEST && isLong(title) && !pointsBack(title));
  if (whole !== undefined) return { title: whole, titleFrom: 'clause' };
  const behind = candidates
    .filter(isLong)
    .map((title) => `${first.topicTitle}: ${lowered(title)}`)
    .find((title) => title.length <= LONGEST);
  return behind !== undefined && first.topicFrom === 'codebook' ? { title: behind, titleFrom: 'clause' } : named;
}

const isLong = (title: string): boolean => title.split(' ').length >= FEWEST_WORDS;

const pointsBack = (title: string): boolean => POINTS_BACK.test(title) || OWNERLESS.test(title);

const lowered = (title: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

const objectOf = ({ article, coded: { clause } }: LinkedStatement): string => {
  const object = clause.object ? article.text.slice(clause.object.start, clause.object.end) : '';
  const complete = object === '' || object.startsWith('to ') || object.startsWith(clause.lemma);
  return !complete && OWN_CONTENT.has(clause.lemma) ? `to ${clause.lemma} ${object}` : object;
};
