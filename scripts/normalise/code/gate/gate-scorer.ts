import { HUNDREDTHS } from '../logistic.ts';
import { EDGES, type FeatureTeller, type Lemma } from './feature-teller.ts';
import { type GateModel, type GateReading, readingOf } from './gate-model.ts';
import { GateTable } from './gate-table.ts';
import { type GateSentence, tellSentence } from './sentence-features.ts';
import { WordFilters } from '../filters/word-filters.ts';
import { type WordNumbers, wordNumbersOf } from '../filters/word-row.ts';

/** Weighs sentences by a model; the features of a sentence are looked up without making their names. */
export class GateScorer implements FeatureTeller {
  readonly #table: GateTable;
  readonly #words: WordNumbers;
  readonly #filters: WordFilters;
  /** By row, the last sentence that showed it: a feature counts once. */
  readonly #shownIn: Int32Array;
  /** Rows of the features that the sentence shows. */
  #shown: number[] = [];
  /** The number of the word that was told last. */
  #before = 0;
  #turn = 0;

  constructor(model: Pick<GateModel, 'weights' | 'filters' | 'vectors'>) {
    const words = wordNumbersOf(model.vectors);
    this.#words = words;
    this.#filters = new WordFilters(model.filters, words);
    this.#table = new GateTable(model);
    this.#shownIn = new Int32Array(this.#table.rows);
  }

  /** A sentence as the model sees it; its action is to be asked for before the next sentence is read. */
  read(sentence: GateSentence): GateReading {
    this.#hear(sentence);
    const turn = this.#turn;
    return readingOf((question) => {
      if (turn !== this.#turn) throw new Error('a sentence can be asked about until the next one is read');
      return this.#score(question);
    });
  }

  named(name: string): void {
    this.#show(this.#table.row(name));
  }

  valued(kind: string, value: string): void {
    this.#show(this.#table.rowOfValue(kind, value));
  }

  word(word: string): void {
    this.#next(this.#table.numberOf(word));
  }

  lemma(word: Lemma): void {
    this.#next(this.#table.numberOfLemma(word));
  }

  end(): void {
    this.#show(this.#table.rowOfPair(this.#before, this.#table.numberOf(EDGES.end)));
  }

  verb(form: string): void {
    this.#show(this.#table.rowOfVerb(this.#table.numberOf(form)));
  }

  #next(word: number): void {
    this.#show(this.#table.rowOfWord(word));
    this.#show(this.#table.rowOfPair(this.#before, word));
    this.#before = word;
  }

  #hear(sentence: GateSentence): void {
    this.#turn += 1;
    this.#shown = [];
    this.#before = this.#table.numberOf(EDGES.start);
    tellSentence(sentence, this);
    this.#filters.read(this.#words.rowOf(sentence.parsed.tokens));
  }

  #show(row: number): void {
    if (this.#shownIn[row] === this.#turn) return;
    this.#shownIn[row] = this.#turn;
    this.#shown.push(row);
  }

  /** What all features and filters together say to a question. */
  #score(question: number): number {
    let sum = 0;
    for (const row of this.#shown) sum += this.#table.weight(row, question);
    return sum / HUNDREDTHS + this.#filters.score(question);
  }
}
