const numbers = new Map<string, number>();

/** So many lemmas have numbers: a language has fewer, and what comes behind them are mostly names and figures. */
const MOST = 2 ** 16;

/** The number of lemmas that have none. */
export const UNNUMBERED = -1;

/**
 * The number of a lemma among those that were met, from 0: those who keep something for each lemma find it without looking at
 * letters, and of the commonest, which are met first, side by side.
 * @returns `UNNUMBERED` for what is met when all numbers are given out
 */
export function lemmaNumberOf(lemma: string): number {
  const known = numbers.get(lemma);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) return UNNUMBERED;
  numbers.set(lemma, numbers.size);
  return numbers.size - 1;
}
