import type { ActorLexicon } from './actor-lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/** From so many words of towns or firms on, an article may be about none but them. */
const ENOUGH = 3;

/** How many words of an article are of a list. */
const count = (sentences: readonly SentenceWords[], list: ReadonlySet<string>): number =>
  sentences.reduce((sum, { words }) => sum + words.filter(({ key }) => list.has(key)).length, 0);

/** Whether an article has many words of a list and, beside them, hardly any for states. */
const isMostly = (
  sentences: readonly SentenceWords[],
  list: ReadonlySet<string>,
  { stateWords }: ActorLexicon,
): boolean => {
  const own = count(sentences, list);
  return own >= ENOUGH && own > 2 * count(sentences, stateWords);
};

/**
 * Whether an article speaks of villages, towns or counties and hardly of states: their presidents visit each other and
 * sign memoranda too.
 *
 * `The president of Ostmark, a village, paid a visit to Nordmark: the villages share a tank.`
 */
export const isAboutPlaces = (sentences: readonly SentenceWords[], lexicon: ActorLexicon): boolean =>
  isMostly(sentences, lexicon.localWords, lexicon);

/** Whether an article speaks of firms and hardly of states: `the company's shareholders agreed to the takeover`. */
export const isAboutFirms = (sentences: readonly SentenceWords[], lexicon: ActorLexicon): boolean =>
  isMostly(sentences, lexicon.businessWords, lexicon);
