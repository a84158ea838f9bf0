import type { Span } from './clause.ts';

/**
 * Something that is made of a part of a text, and remembered as long as parts of the same text are asked for: several
 * stages read the same sentences of an article.
 * @param make must give something that nobody changes
 */
export function rememberedPerSentence<T>(make: (text: string, span: Span) => T): (text: string, span: Span) => T {
  let last = { text: '', made: new Map<number, T>() };
  return (text, span) => {
    if (last.text !== text) last = { text, made: new Map() };
    const key = span.start * LONGEST_TEXT + span.end;
    const before = last.made.get(key);
    if (before !== undefined) return before;
    const made = make(text, span);
    last.made.set(key, made);
    return made;
  };
}

/** Above every offset, and small enough that a pair of offsets is one exact number. */
const LONGEST_TEXT = 2 ** 26;
