import type { Span } from '../clause.ts';

/**
 * The words that stand wholly inside a span.
 * @param words in the order of the text
 * @returns the list itself where all of them do, so that what is remembered of it serves again
 */
export function wordsWithin<T extends Span>({ start, end }: Span, words: readonly T[]): readonly T[] {
  let from = 0;
  let to = words.length;
  while (from < to && (words[from]?.start ?? 0) < start) from += 1;
  while (to > from && (words[to - 1]?.end ?? 0) > end) to -= 1;
  return from === 0 && to === words.length ? words : words.slice(from, to);
}
