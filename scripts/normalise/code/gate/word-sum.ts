import type { GateTable } from './gate-table.ts';

/** Where some words of a sentence stand on average; each counts once. */
export class WordSum {
  readonly #table: GateTable;
  /** By dimension, the row of its feature: `meaning/0`. */
  readonly #rows: readonly number[];
  /** By word, the last sentence that it was counted in. */
  readonly #countedIn: Int32Array;
  readonly #sum: Int32Array;
  #known = 0;

  constructor(table: GateTable, kind: 'meaning' | 'deed') {
    this.#table = table;
    this.#sum = new Int32Array(table.dimensions);
    this.#rows = Array.from(this.#sum, (_, at) => table.row(`${kind}/${String(at)}`));
    this.#countedIn = new Int32Array(table.words);
  }

  clear(): void {
    this.#sum.fill(0);
    this.#known = 0;
  }

  /** @param sentence its number, which no other has */
  add(word: number, sentence: number): void {
    if (!this.#table.hasVector(word) || this.#countedIn[word] === sentence) return;
    this.#countedIn[word] = sentence;
    this.#known += 1;
    this.#table.addVector(word, this.#sum);
  }

  /** What the average says to a question, in hundredths and steps of vectors; 0 without a known word. */
  score(question: number): number {
    if (this.#known === 0) return 0;
    let score = 0;
    for (let at = 0; at < this.#sum.length; at += 1)
      score += (this.#sum[at] ?? 0) * this.#table.weight(this.#rows[at] ?? 0, question);
    return score / this.#known;
  }
}
