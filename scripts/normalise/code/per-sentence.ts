import type { Span } from './clause.ts';

/**
 * Something that is made of a part of a text, and remembered as long as parts of the same text are asked for: several
 * stages read the same sentences of an article.
 * @param make must give something that nobody changes
 * @param size how many parts are remembered; with more, all are forgotten
 */
export function rememberedPerSentence<T>(
  make: (text: string, span: Span) => T,
  size = Infinity,
): (text: string, span: Span) => T {
  let last = { text: '', made: new Map<number, T>() };
  return (text, span) => {
    if (last.text !== text) last = { text, made: new Map() };
    const key = span.start * LONGEST_TEXT + span.end;
    const before = last.made.get(key);
    if (before !== undefined) return before;
    const made = make(text, span);
    if (last.made.size >= size) last.made.clear();
    last.made.set(key, made);
    return made;
  };
}

/** Above every offset, and small enough that a pair of offsets is one exact number. */
const LONGEST_TEXT = 2 ** 26;
