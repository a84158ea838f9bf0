import type { Span } from './clause.ts';

/** Above every offset, and small enough that a pair of offsets is one exact number. */
const LONGEST_TEXT = 2 ** 26;

/**
 * What was made of parts of a text, remembered as long as parts of the same text are asked for: several stages read the same
 * sentences of an article.
 */
export class SentenceMemory<T> {
  readonly #size: number;
  #text = '';
  #made = new Map<number, T>();

  /** @param size how many parts are remembered; with more, all are forgotten */
  constructor(size = Infinity) {
    this.#size = size;
  }

  get(text: string, { start, end }: Span): T | undefined {
    return this.#text === text ? this.#made.get(start * LONGEST_TEXT + end) : undefined;
  }

  /** @returns what is kept */
  keep(text: string, { start, end }: Span, made: T): T {
    if (this.#text !== text || this.#made.size >= this.#size) this.#made = new Map();
    this.#text = text;
    this.#made.set(start * LONGEST_TEXT + end, made);
    return made;
  }
}

/**
 * Something that is made of a part of a text, and remembered.
 * @param make must give something that nobody changes
 * @param size of the memory
 */
export function rememberedPerSentence<T>(
  make: (text: string, span: Span) => T,
  size = Infinity,
): (text: string, span: Span) => T {
  const memory = new SentenceMemory<T>(size);
  return (text, span) => memory.get(text, span) ?? memory.keep(text, span, make(text, span));
}
