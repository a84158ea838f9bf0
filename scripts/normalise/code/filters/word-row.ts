import { NAME, NUMBER, plainWord } from '../grammar/plain-word.ts';
import type { PartOfSpeech, Token } from '../grammar/token.ts';
import { rememberingFew } from '../../remembering.ts';
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
/** The place of a part of speech in `TAGS`. */
export const tagAt = (tag: PartOfSpeech): number => TAG_AT.get(tag) ?? TAGS.length - 1;

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

  /** The number of a word that has a vector. */
  known(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  rowOf(tokens: readonly Token[]): WordRow {
    const words = new Array<number>(tokens.length);
    const tags = new Array<number>(tokens.length);
    for (const [at, token] of tokens.entries()) {
      words[at] = this.#numberOf(token, at);
      tags[at] = tagAt(token.tag);
    }
    return { words, tags };
  }

  #numberOf(token: Token, at: number): number {
    const word = plainWord(token, at);
    if (word === NUMBER) return VECTORLESS.number;
    if (word === NAME) return VECTORLESS.name;
    return this.known(token.lower) ?? this.known(word) ?? VECTORLESS.unknown;
  }
}

/** The numbers of the words that have vectors, made once. */
export const wordNumbersOf = rememberingFew((vectors: WordVectors) => new WordNumbers(vectors));
