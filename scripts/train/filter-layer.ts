import { type FilterModel, placeOf, widthOf, WINDOW } from '../normalise/code/filters/filter-model.ts';
import { WordFilters } from '../normalise/code/filters/word-filters.ts';
import type { WordNumbers, WordRow } from '../normalise/code/filters/word-row.ts';
import { STEP } from '../normalise/code/word-vectors.ts';
import { numbers } from '../tools/numbers.ts';
import { Adam } from './adam.ts';
import type { Layer } from './layer.ts';
import { MeanWeights } from './mean-weights.ts';

const FILTERS = 128;
/** How many filters are left out for a case, others each time, so that none is relied on alone (dropout). */
const LEFT_OUT = 0.3;
/** Filters take shorter steps than single features. */
const SLOWER = 2 / 3;
const SEED = 2;

/** Filters over words, and what their answers say to each question. */
export class FilterLayer implements Layer {
  readonly model: FilterModel;
  readonly #rows: readonly WordRow[];
  readonly #words: WordNumbers;
  readonly #filters: WordFilters;
  readonly #fits: Readonly<Record<'weights' | 'bias' | 'says', Adam>>;
  readonly #means: readonly MeanWeights[];
  readonly #random = numbers(SEED);
  /** By filter: how much of its answer to this case counts. */
  readonly #counts = new Float64Array(FILTERS);
  #row: WordRow = { words: [], tags: [] };

  /**
   * @param rows the words of each case
   * @param questions how many there are
   */
  constructor(rows: readonly WordRow[], words: WordNumbers, questions: number) {
    const width = widthOf(words.dimensions);
    this.#rows = rows;
    this.#words = words;
    this.model = {
      filters: FILTERS,
      width,
      weights: this.#drawn(FILTERS * WINDOW * width, WINDOW * width),
      bias: this.#drawn(FILTERS, WINDOW * width),
      questions,
      says: this.#drawn(FILTERS * questions, FILTERS),
    };
    this.#filters = new WordFilters(this.model, words);
    const { weights, bias, says } = this.model;
    this.#fits = { weights: new Adam(weights), bias: new Adam(bias), says: new Adam(says) };
    this.#means = [weights, bias, says].map((own) => new MeanWeights(own));
  }

  answer(row: number, sums: Float64Array): void {
    this.#row = this.#rows[row] ?? { words: [], tags: [] };
    this.#filters.read(this.#row);
    const { strongest } = this.#filters;
    for (let filter = 0; filter < FILTERS; filter += 1) {
      const counts = this.#random() < LEFT_OUT ? 0 : 1 / (1 - LEFT_OUT);
      this.#counts[filter] = counts;
      const answer = (strongest[filter] ?? 0) * counts;
      if (answer === 0) continue;
      for (let question = 0, at = filter * sums.length; question < sums.length; question += 1, at += 1)
        sums[question] = (sums[question] ?? 0) + answer * (this.model.says[at] ?? 0);
    }
  }

  learn(errors: Float64Array): void {
    const { strongest, middle } = this.#filters;
    const [says, bias] = [this.#fits.says.slope, this.#fits.bias.slope];
    for (let filter = 0; filter < FILTERS; filter += 1) {
      const counts = this.#counts[filter] ?? 0;
      const token = middle[filter] ?? -1;
      if (counts === 0 || token < 0) continue;
      const answer = (strongest[filter] ?? 0) * counts;
      let error = 0;
      for (let question = 0, at = filter * errors.length; question < errors.length; question += 1, at += 1) {
        error += (errors[question] ?? 0) * (this.model.says[at] ?? 0);
        says[at] = (says[at] ?? 0) + (errors[question] ?? 0) * answer;
      }
      bias[filter] = (bias[filter] ?? 0) + error * counts;
      this.#learnWindow(filter, token, error * counts);
    }
  }

  step(rate: number): void {
    for (const adam of Object.values(this.#fits)) adam.step(rate * SLOWER);
    for (const mean of this.#means) mean.add();
    this.#filters.renew();
  }

  settle(): void {
    for (const mean of this.#means) mean.settle();
    this.#filters.renew();
  }

  /** @param token the middle of the window that the filter answered most strongly to */
  #learnWindow(filter: number, token: number, error: number): void {
    const { slope } = this.#fits.weights;
    const { width } = this.model;
    for (let place = 0; place < WINDOW; place += 1) {
      const at = token + place - 1;
      const [word, tag] = [this.#row.words[at], this.#row.tags[at]];
      if (word === undefined || tag === undefined) continue;
      const from = (filter * WINDOW + place) * width;
      const add = (number: number, value: number): void => {
        slope[from + number] = (slope[from + number] ?? 0) + error * value;
      };
      const vector = this.#words.vectorOf(word);
      if (vector) for (let number = 0; number < vector.length; number += 1) add(number, STEP * (vector[number] ?? 0));
      else add(placeOf.word(width, word), 1);
      add(placeOf.tag(width, tag), 1);
    }
  }

  /** Weights to begin with: the more numbers they are added up over, the smaller (LeCun and others 1998). */
  #drawn(length: number, over: number): Float64Array {
    return Float64Array.from({ length }, () => (2 * this.#random() - 1) / Math.sqrt(over));
  }
}
