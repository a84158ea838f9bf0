/** So many words have numbers: a language has fewer, and what comes behind them are mostly names and figures. */
export const MOST_NUMBERED = 2 ** 16;

/** The number of words that have none. */
export const UNNUMBERED = -1;

/**
 * Numbers words as they are met, from 0: those who keep something for each word find it without looking at letters, and of the
 * commonest, which are met first, side by side.
 * @returns gives a word its number; `UNNUMBERED` to what is met when all numbers are given out
 */
function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    if (numbers.size >= MOST_NUMBERED) return UNNUMBERED;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

/** The number of a lemma among those that were met. */
export const lemmaNumberOf = numbering();

/** The number of a word as it is written among those that were met. */
export const textNumberOf = numbering();
