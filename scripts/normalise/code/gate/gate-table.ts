import { MOST_NUMBERED, UNNUMBERED } from '../grammar/word-number.ts';
import { HUNDREDTHS } from '../logistic.ts';
import type { Lemma } from './feature-teller.ts';
import type { GateModel } from './gate-model.ts';
import { QUESTIONS } from './questions.ts';

/** The number of a word, and the row of a feature, that the model does not know; it weighs nothing. */
const UNKNOWN = 0;

const VERB = 'verb/';

/**
 * A model with its words and its features numbered: a word of a sentence is looked up once, and all that the model knows of
 * it, alone and beside another, is found by its number.
 */
export class GateTable {
  /** How many features there are, with the unknown one. */
  readonly rows: number;
  readonly #numbers = new Map<string, number>();
  /** Numbers of lemmas by their own, as far as they were asked for. */
  readonly #byLemma = new Array<number | undefined>(MOST_NUMBERED);
  readonly #rowOf = new Map<string, number>();
  /** Rows of features with a slash, by what stands before and behind the last. */
  readonly #values = new Map<string, Map<string, number>>();
  /** Rows of pairs of words. */
  readonly #pairs = new Map<number, number>();
  /** By row, in hundredths: one for each of `QUESTIONS`. */
  readonly #weights: Int32Array;
  /** By number of a word: its row, and its row as a verb. */
  readonly #alone: Int32Array;
  readonly #verbs: Int32Array;

  constructor({ weights }: Pick<GateModel, 'weights'>) {
    this.rows = weights.size + 1;
    this.#weights = new Int32Array(this.rows * QUESTIONS.length);
    for (const [name, own] of weights) this.#addRow(name, own);
    this.#alone = new Int32Array(this.words);
    this.#verbs = new Int32Array(this.words);
    for (const [name, row] of this.#rowOf) this.#file(name, row);
  }

  /** How many words there are, with the unknown one. */
  get words(): number {
    return this.#numbers.size + 1;
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN;
  }

  numberOfLemma({ lemma, lemmaNumber }: Lemma): number {
    if (lemmaNumber === UNNUMBERED) return this.numberOf(lemma);
    return (this.#byLemma[lemmaNumber] ??= this.numberOf(lemma));
  }

  row(feature: string): number {
    return this.#rowOf.get(feature) ?? UNKNOWN;
  }

  /** The row of `kind/value`. */
  rowOfValue(kind: string, value: string): number {
    return this.#values.get(kind)?.get(value) ?? UNKNOWN;
  }

  rowOfWord(word: number): number {
    return this.#alone[word] ?? UNKNOWN;
  }

  rowOfVerb(form: number): number {
    return this.#verbs[form] ?? UNKNOWN;
  }

  rowOfPair(before: number, word: number): number {
    if (before === UNKNOWN || word === UNKNOWN) return UNKNOWN;
    return this.#pairs.get(before * this.words + word) ?? UNKNOWN;
  }

  /** What a feature says to a question, in hundredths. */
  weight(row: number, question: number): number {
    return this.#weights[row * QUESTIONS.length + question] ?? 0;
  }

  /** Gives a feature its row, and its words their numbers. */
  #addRow(name: string, own: readonly number[]): void {
    const row = this.#rowOf.size + 1;
    this.#rowOf.set(name, row);
    const from = row * QUESTIONS.length;
    for (let at = 0; at < own.length; at += 1) this.#weights[from + at] = Math.round((own[at] ?? 0) * HUNDREDTHS);
    const slash = name.lastIndexOf('/');
    if (slash >= 0) this.#addValue(name.slice(0, slash), name.slice(slash + 1), row);
    const blank = name.indexOf(' ');
    this.#give(name.slice(0, blank < 0 ? name.length : blank));
    if (blank >= 0) this.#give(name.slice(blank + 1));
    if (name.startsWith(VERB)) this.#give(name.slice(VERB.length));
  }

  #addValue(kind: string, value: string, row: number): void {
    const values = this.#values.get(kind) ?? new Map<string, number>();
    this.#values.set(kind, values.set(value, row));
  }

  /** Files a feature under the word, the verb or the two words that it is the name of. */
  #file(name: string, row: number): void {
    const blank = name.indexOf(' ');
    if (blank < 0) this.#alone[this.numberOf(name)] = row;
    else this.#pairs.set(this.numberOf(name.slice(0, blank)) * this.words + this.numberOf(name.slice(blank + 1)), row);
    if (name.startsWith(VERB)) this.#verbs[this.numberOf(name.slice(VERB.length))] = row;
  }

  #give(word: string): void {
    if (!this.#numbers.has(word)) this.#numbers.set(word, this.words);
  }
}
