const numbers = new Map<string, number>();

/**
 * The number of a lemma among all that were met, from 0: those who keep something for each lemma find it without looking at
 * letters, and of the commonest, which are met first, side by side.
 */
export function lemmaNumberOf(lemma: string): number {
  const known = numbers.get(lemma);
  if (known !== undefined) return known;
  numbers.set(lemma, numbers.size);
  return numbers.size - 1;
}
