import { NAME, NUMBER, plainWord } from '../grammar/plain-word.ts';
import type { PartOfSpeech, Token } from '../grammar/token.ts';
import type { WordVectors } from '../word-vectors.ts';

/** A sentence as filters see it. */
export interface WordRow {
  /** By token: the number of its word, see `WordNumbers`. */
  words: readonly number[];
  /** By token: the place of its part of speech in `TAGS`. */
  tags: readonly number[];
}

/** Parts of speech that filters tell apart. */
export const TAGS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const TAG_AT = new Map(TAGS.map((tag, at) => [tag, at]));

/** Numbers of what has no vector: a word that is not known, any name, any number. Words with one are numbered from here on. */
export const VECTORLESS = { unknown: 0, name: 1, number: 2 } as const;
export const FIRST_WORD = 3;

/** Numbers the words that have vectors; all names are one word, and all numbers. */
export class WordNumbers {
  readonly vectors: readonly Int8Array[];
  readonly dimensions: number;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor({ of, dimensions }: WordVectors) {
    this.dimensions = dimensions;
    this.vectors = [...of.values()];
    this.#numbers = new Map([...of.keys()].map((word, at) => [word, at + FIRST_WORD]));
  }

  /** The vector of a word by its number; none for names, numbers and unknown words. */
  vectorOf(word: number): Int8Array | undefined {
    return this.vectors[word - FIRST_WORD];
  }

  rowOf(tokens: readonly Token[]): WordRow {
    const words = new Array<number>(tokens.length);
    const tags = new Array<number>(tokens.length);
    for (const [at, token] of tokens.entries()) {
      words[at] = this.#numberOf(token, at);
      tags[at] = TAG_AT.get(token.tag) ?? TAGS.length - 1;
    }
    return { words, tags };
  }

  #numberOf(token: Token, at: number): number {
    const word = plainWord(token, at);
    if (word === NUMBER) return VECTORLESS.number;
    if (word === NAME) return VECTORLESS.name;
    return this.#numbers.get(token.lower) ?? this.#numbers.get(word) ?? VECTORLESS.unknown;
  }
}
