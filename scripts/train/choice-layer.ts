import { Adam } from './adam.ts';
import type { Layer } from './layer.ts';
import { MeanWeights } from './mean-weights.ts';
import { addRow, dotRow, type SparseRows } from './sparse-rows.ts';

/** A choice as numbers. */
export interface NumberedChoice {
  /** Row of its first alternative. */
  first: number;
  common: Float64Array;
  /** Places of its words' first weights. */
  words: number[];
}

/** Where the weights of what is common stand: behind `dense` others, for each of `width` numbers those of all alternatives. */
export interface Layout {
  dense: number;
  width: number;
  names: number;
}

/** A conditional logit: one set of weights for what speaks for each alternative, and one for each of what is common to them. */
export class ChoiceLayer implements Layer {
  readonly weights: Float64Array;
  readonly #choices: readonly NumberedChoice[];
  readonly #rows: SparseRows;
  readonly #layout: Layout;
  readonly #adam: Adam;
  readonly #mean: MeanWeights;
  #choice: NumberedChoice = { first: 0, common: new Float64Array(0), words: [] };

  /**
   * @param rows what speaks for each alternative of each choice
   * @param weights to begin with
   */
  constructor(choices: readonly NumberedChoice[], rows: SparseRows, layout: Layout, weights: Float64Array) {
    this.weights = weights;
    this.#choices = choices;
    this.#rows = rows;
    this.#layout = layout;
    this.#adam = new Adam(weights);
    this.#mean = new MeanWeights(weights);
  }

  answer(at: number, sums: Float64Array): void {
    this.#choice = this.#choices[at] ?? this.#choice;
    const { first, common, words } = this.#choice;
    const { dense, names } = this.#layout;
    const { weights } = this;
    for (let place = 0; place < names; place += 1) {
      let score = (sums[place] ?? 0) + dotRow(this.#rows, first + place, weights);
      for (let one = 0; one < common.length; one += 1)
        score += (common[one] ?? 0) * (weights[dense + one * names + place] ?? 0);
      for (const word of words) score += weights[word + place] ?? 0;
      sums[place] = score;
    }
  }

  learn(errors: Float64Array): void {
    const { first, common, words } = this.#choice;
    const { dense, names } = this.#layout;
    const { slope } = this.#adam;
    for (const [place, error] of errors.entries()) {
      addRow(this.#rows, first + place, error, slope);
      for (let one = 0; one < common.length; one += 1) {
        const at = dense + one * names + place;
        slope[at] = (slope[at] ?? 0) + error * (common[one] ?? 0);
      }
      for (const word of words) slope[word + place] = (slope[word + place] ?? 0) + error;
    }
  }

  step(rate: number): void {
    this.#adam.step(rate);
    this.#mean.add();
  }

  settle(): void {
    this.#mean.settle();
  }
}
