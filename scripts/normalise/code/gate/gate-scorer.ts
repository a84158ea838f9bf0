import { STEP } from '../word-vectors.ts';
import type { FeatureTeller } from './feature-teller.ts';
import { type GateModel, type GateReading, QUESTIONS, readingOf } from './gate-model.ts';
import { type GateSentence, tellSentence } from './sentence-features.ts';

/** Weights of a feature, and the last sentence that showed it: a feature counts once. */
interface Row {
  weights: Float64Array;
  turn: number;
}

/** All that the model knows of a word: found once, where each feature would be a name to make and to look up. */
interface KnownWord {
  alone: Row | null;
  /** Of pairs of words, by the second. */
  before: Map<string, Row>;
  verb: Row | null;
  vector: Int8Array | null;
  /** The last sentence for which its vector was counted as a word, and as a verb. */
  meant: number;
  done: number;
}

/** The sum of the vectors of a sentence's words. */
interface Sum {
  rows: readonly (Row | undefined)[];
  of: Int32Array;
  known: number;
}

/** Weighs sentences by a model, as `readGate` does by `sentenceFeatures`, to the last bit: it adds in the same order. */
export class GateScorer implements FeatureTeller {
  readonly #words = new Map<string, KnownWord>();
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #meaning: Sum;
  readonly #deed: Sum;
  readonly #sums = new Float64Array(QUESTIONS.length);
  #turn = 0;
  #last: { word: string; known: KnownWord | undefined } = { word: '', known: undefined };

  constructor({ weights, vectors }: Pick<GateModel, 'weights' | 'vectors'>) {
    this.#rows = new Map(
      [...weights].map(([name, own]) => [name, { weights: Float64Array.from(own), turn: 0 }] as const),
    );
    for (const [word, vector] of vectors.of) this.#known(word).vector = vector;
    for (const [name, row] of this.#rows) this.#learn(name, row);
    const sumOf = (kind: string): Sum => ({
      rows: Array.from({ length: vectors.dimensions }, (_, at) => this.#rows.get(`${kind}/${String(at)}`)),
      of: new Int32Array(vectors.dimensions),
      known: 0,
    });
    this.#meaning = sumOf('meaning');
    this.#deed = sumOf('deed');
  }

  read(sentence: GateSentence): GateReading {
    this.#sums.fill(0);
    this.#turn += 1;
    for (const sum of [this.#meaning, this.#deed]) {
      sum.of.fill(0);
      sum.known = 0;
    }
    tellSentence(sentence, this);
    for (const sum of [this.#meaning, this.#deed]) this.#addMean(sum);
    return readingOf([...this.#sums]);
  }

  named(name: string): void {
    this.#add(this.#rows.get(name));
  }

  word(word: string): void {
    this.#add(this.#find(word)?.alone);
  }

  pair(before: string, word: string): void {
    this.#add(this.#words.get(before)?.before.get(word));
  }

  verb(form: string): void {
    this.#add(this.#find(form)?.verb);
  }

  means(lemma: string): void {
    const known = this.#find(lemma);
    if (!known?.vector || known.meant === this.#turn) return;
    known.meant = this.#turn;
    addVector(this.#meaning, known.vector);
  }

  does(verb: string): void {
    const known = this.#find(verb);
    if (!known?.vector || known.done === this.#turn) return;
    known.done = this.#turn;
    addVector(this.#deed, known.vector);
  }

  #find(word: string): KnownWord | undefined {
    if (this.#last.word !== word) this.#last = { word, known: this.#words.get(word) };
    return this.#last.known;
  }

  #add(row: Row | null | undefined): void {
    if (!row || row.turn === this.#turn) return;
    row.turn = this.#turn;
    addWeights(this.#sums, row.weights, 1);
  }

  #addMean({ rows, of, known }: Sum): void {
    if (known === 0) return;
    for (const [at, row] of rows.entries())
      if (row) addWeights(this.#sums, row.weights, ((of[at] ?? 0) * STEP) / known);
  }

  /** Files a feature under each word, pair of words or verb that it is the name of. */
  #learn(name: string, row: Row): void {
    this.#known(name).alone = row;
    if (name.startsWith(VERB)) this.#known(name.slice(VERB.length)).verb = row;
    for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1))
      this.#known(name.slice(0, blank)).before.set(name.slice(blank + 1), row);
  }

  #known(word: string): KnownWord {
    let known = this.#words.get(word);
    if (!known) {
      known = { alone: null, before: new Map(), verb: null, vector: null, meant: 0, done: 0 };
      this.#words.set(word, known);
    }
    return known;
  }
}

const VERB = 'verb/';

/** Adds what a feature says to the sum of each question. */
function addWeights(sums: Float64Array, own: Float64Array, value: number): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + value * (own[at] ?? 0);
}

function addVector(sum: Sum, vector: Int8Array): void {
  sum.known += 1;
  for (let at = 0; at < vector.length; at += 1) sum.of[at] = (sum.of[at] ?? 0) + (vector[at] ?? 0);
}
