import { readNounPhrase } from '../grammar/noun-phrase.ts';
import type { Predicate } from '../grammar/predicate.ts';
import type { Token } from '../grammar/token.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasClass } from './noun-class.ts';

/** Words that bring in something new: what is promised is told for the first time, what is on the programme is known. */
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another some several more further additional new first dozens half'.split(' '),
);
/** Classes of nouns that name what parties undertake to do or to give. */
const UNDERTAKEN = ['crew', 'works', 'assistance', 'mechanism', 'gift', 'money', 'scheme', 'goods'];
/** How far into the subject its article stands: behind “from next year”, “under it”. */
const REACH = 8;

/** A ceremony, a dinner: they are held, and nothing is undertaken by it. */
export function isOccasion(tokens: readonly Token[], { subject }: Predicate, lexicon: Lexicon): boolean {
  const phrase = subject && readNounPhrase(tokens, subject.from);
  return hasClass(tokens, phrase, 'ceremonial', lexicon);
}

/** “A working group is to report by Easter”: what is set up by both acts for both. */
export const isJointBody = (tokens: readonly Token[], { subject }: Predicate, lexicon: Lexicon): boolean =>
  hasClass(tokens, subject && readNounPhrase(tokens, subject.from), 'mechanism', lexicon);

/**
 * Whether a future with a thing, or with people sent, as its subject tells of an arrangement between the parties: its subject
 * is brought in as new (“a team of surveyors will …”, “twelve colleges are to …”) or is of a kind that is undertaken.
 * @example 'A team of Danish surveyors will travel to Dakar in July.' // pledged
 */
export function isArranged(tokens: readonly Token[], predicate: Predicate, lexicon: Lexicon): boolean {
  const { subject } = predicate;
  if (!subject || isOccasion(tokens, predicate, lexicon)) return false;
  const phrase = readNounPhrase(tokens, subject.from);
  if (UNDERTAKEN.some((name) => hasClass(tokens, phrase, name, lexicon))) return true;
  const words = tokens.slice(subject.from, Math.min(subject.to, subject.from + REACH));
  return words.some(({ lower, tag }, place) => place < 2 && (INDEFINITE.has(lower) || tag === 'NUM'));
}
