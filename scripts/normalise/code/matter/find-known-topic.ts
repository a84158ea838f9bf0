import type { MatterLexicon, TopicTerm } from './matter-lexicon.ts';
import { heaviest, type Stretch } from './stretch.ts';

/** A matter that the codebook knows, found in what a clause is about. */
export interface KnownTopic {
  term: TopicTerm;
  /** Places of the words that name it. */
  from: number;
  to: number;
  /** Emphasis of the words that name it, see `emphasise`. */
  weight: number;
  score: number;
}

/** What a longer term is worth beyond a single word, and what each word further into the clause costs. */
const LONGER = 0.3;
const LATER = 0.03;
const LONGEST = 4;

/**
 * The matter that the words name, the most specific first met: core before adjunct, longer term before shorter, earlier before later.
 * @param pair the two countries' ids joined, e.g. `kestria-maroa`; null for matters that may arise between any two
 */
export function findKnownTopic(stretch: Stretch, pair: string | null, lexicon: MatterLexicon): KnownTopic | null {
  const { words } = stretch;
  if (!words.some(({ lexeme }) => lexeme.topics)) return null;
  const isPresent = (wanted: string): boolean => words.some(({ key }) => key === wanted);
  let best: KnownTopic | null = null;
  for (const { from, to, values } of lexicon.topics.findAll(words)) {
    const weight = heaviest(stretch.weights, from, to);
    for (const term of values) {
      if (term.pair !== pair || !term.also.flat().every(isPresent)) continue;
      if (pair === null && words.slice(from, to).every(({ role }) => role === 'own')) continue;
      const score = weight * (1 + LONGER * Math.min(term.length - 1, LONGEST)) - LATER * from;
      if (!best || score > best.score) best = { term, from, to, weight, score };
    }
  }
  return best;
}
