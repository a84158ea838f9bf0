import type { Statement } from '../../src/schemas/statement.ts';
import { type GoldSentence, wordsOf } from './gold.ts';

/** Least share of words, longer against shorter, from which a coded sentence is the hand coder's. */
const ALIKE = 0.6;
/** The same for a coded sentence that is a part of the hand coder's. */
const PART = 0.85;
const FEWEST_WORDS = 4;

/** Which statements of a run belong to which hand-coded sentence. */
export interface Placed<T = Statement> {
  bySentence: Map<GoldSentence, T[]>;
  /** Statements that match no hand-coded sentence. */
  unplaced: T[];
}

/** Ties each statement to the hand-coded sentence of its article that shares most of its words. */
export function place<T extends Pick<Statement, 'article' | 'sentence'>>(
  gold: readonly GoldSentence[],
  statements: readonly T[],
): Placed<T> {
  const byArticle = Map.groupBy(gold, ({ article }) => article);
  const placed: Placed<T> = { bySentence: new Map(gold.map((sentence) => [sentence, []])), unplaced: [] };
  for (const statement of statements) {
    const best = bestMatch(byArticle.get(statement.article) ?? gold, wordsOf(statement.sentence));
    if (best) placed.bySentence.get(best)?.push(statement);
    else placed.unplaced.push(statement);
  }
  return placed;
}

const bestMatch = (candidates: readonly GoldSentence[], words: readonly string[]): GoldSentence | undefined => {
  const whole = most(candidates, ALIKE, (sentence) => {
    const [short, long] = [words.length, sentence.words.length].sort((a, b) => a - b) as [number, number];
    return (sharedShare(words, sentence.words) * short) / (long || 1);
  });
  if (whole) return whole;
  const long = candidates.filter((sentence) => sentence.words.length >= FEWEST_WORDS && words.length >= FEWEST_WORDS);
  return most(long, PART, (sentence) => sharedShare(words, sentence.words));
};

const most = (
  candidates: readonly GoldSentence[],
  least: number,
  score: (sentence: GoldSentence) => number,
): GoldSentence | undefined => {
  let best: GoldSentence | undefined;
  let highest = least;
  for (const candidate of candidates) {
    const reached = score(candidate);
    if (reached > highest) [best, highest] = [candidate, reached];
  }
  return best;
};

/** Words of one that the other has too, as a share of the shorter. */
const sharedShare = (a: readonly string[], b: readonly string[]): number => {
  const known = new Set(b);
  return a.filter((word) => known.has(word)).length / Math.min(a.length, b.length || 1);
};
