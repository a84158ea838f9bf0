import { STEP } from '../word-vectors.ts';
import { type FilterModel, placeOf, WINDOW } from './filter-model.ts';
import { TAGS, type WordNumbers, type WordRow } from './word-row.ts';

/** Puts filters on sentences. What a word says to all filters is worked out when it is first met, and added up from then on. */
export class WordFilters {
  /** By filter: its strongest answer to the sentence that was read last, at least 0. */
  readonly strongest: Float64Array;
  /** By filter: the token in the middle of the window that it answered so to; -1 where it did not answer. */
  readonly middle: Int32Array;
  readonly #model: FilterModel;
  readonly #words: WordNumbers;
  /** By word and tag: what they add to each filter's answer, by place in the window. */
  readonly #shares = new Map<number, Float32Array>();
  readonly #outside: Float32Array;

  constructor(model: FilterModel, words: WordNumbers) {
    this.#model = model;
    this.#words = words;
    this.strongest = new Float64Array(model.filters);
    this.middle = new Int32Array(model.filters);
    this.#outside = new Float32Array(WINDOW * model.filters);
  }

  /** Is to be called when weights have changed. */
  renew(): void {
    this.#shares.clear();
  }

  /** Reads a sentence: see `strongest`. */
  read({ words, tags }: WordRow): void {
    const { filters, bias } = this.#model;
    const shares = words.map((word, at) => this.#shareOf(word, tags[at] ?? 0));
    const { strongest, middle } = this;
    strongest.fill(0);
    middle.fill(-1);
    for (let at = 0; at < shares.length; at += 1) {
      const before = shares[at - 1] ?? this.#outside;
      const here = shares[at] ?? this.#outside;
      const behind = shares[at + 1] ?? this.#outside;
      for (let filter = 0; filter < filters; filter += 1) {
        const answer =
          (bias[filter] ?? 0) +
          (before[filter] ?? 0) +
          (here[filters + filter] ?? 0) +
          (behind[2 * filters + filter] ?? 0);
        if (answer <= (strongest[filter] ?? 0)) continue;
        strongest[filter] = answer;
        middle[filter] = at;
      }
    }
  }

  /** What the answers say to a question. */
  score(question: number): number {
    const { says, questions } = this.#model;
    let sum = 0;
    for (let filter = 0; filter < this.strongest.length; filter += 1)
      sum += (this.strongest[filter] ?? 0) * (says[filter * questions + question] ?? 0);
    return sum;
  }

  /** Adds what the answers say to each question. */
  addTo(sums: Float64Array): void {
    const { says, questions } = this.#model;
    for (let filter = 0; filter < this.strongest.length; filter += 1) {
      const answer = this.strongest[filter] ?? 0;
      if (answer === 0) continue;
      for (let question = 0, at = filter * questions; question < questions; question += 1, at += 1)
        sums[question] = (sums[question] ?? 0) + answer * (says[at] ?? 0);
    }
  }

  #shareOf(word: number, tag: number): Float32Array {
    const key = word * TAGS.length + tag;
    const known = this.#shares.get(key);
    if (known) return known;
    const share = this.#workOut(word, tag);
    this.#shares.set(key, share);
    return share;
  }

  #workOut(word: number, tag: number): Float32Array {
    const { filters, width, weights } = this.#model;
    const share = new Float32Array(WINDOW * filters);
    const vector = this.#words.vectorOf(word);
    for (let filter = 0; filter < filters; filter += 1)
      for (let place = 0; place < WINDOW; place += 1) {
        const from = (filter * WINDOW + place) * width;
        const own = vector ? STEP * dot(weights, from, vector) : (weights[from + placeOf.word(width, word)] ?? 0);
        share[place * filters + filter] = own + (weights[from + placeOf.tag(width, tag)] ?? 0);
      }
    return share;
  }
}

function dot(weights: Float64Array, from: number, vector: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (weights[from + at] ?? 0) * (vector[at] ?? 0);
  return sum;
}
