import { Adam } from './adam.ts';
import type { Layer } from './layer.ts';
import { MeanWeights } from './mean-weights.ts';

/** A logistic regression for each question on the same features. */
export class FeatureLayer implements Layer {
  /** By feature, by question. */
  readonly weights: Float64Array;
  readonly #rows: readonly Int32Array[];
  readonly #adam: Adam;
  readonly #mean: MeanWeights;
  #row: Int32Array = new Int32Array();

  /** @param rows the features of each case, by number */
  constructor(rows: readonly Int32Array[], { features, questions }: { features: number; questions: number }) {
    this.#rows = rows;
    this.weights = new Float64Array(features * questions);
    this.#adam = new Adam(this.weights);
    this.#mean = new MeanWeights(this.weights);
  }

  answer(row: number, sums: Float64Array): void {
    this.#row = this.#rows[row] ?? new Int32Array();
    for (const feature of this.#row)
      for (let question = 0, at = feature * sums.length; question < sums.length; question += 1, at += 1)
        sums[question] = (sums[question] ?? 0) + (this.weights[at] ?? 0);
  }

  learn(errors: Float64Array): void {
    const { slope } = this.#adam;
    for (const feature of this.#row)
      for (let question = 0, at = feature * errors.length; question < errors.length; question += 1, at += 1)
        slope[at] = (slope[at] ?? 0) + (errors[question] ?? 0);
  }

  step(rate: number): void {
    this.#adam.step(rate);
    this.#mean.add();
  }

  settle(): void {
    this.#mean.settle();
  }
}
