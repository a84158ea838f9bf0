const SLOPES_KEPT = 0.9;
const SQUARES_KEPT = 0.999;
const TINY = 1e-8;

/** Steps down a slope, each weight by its own measure (Kingma and Ba 2015). */
export class Adam {
  /** Slope at the weights; whoever steps adds to it, and a step clears it. */
  readonly slope: Float64Array;
  readonly #weights: Float64Array;
  readonly #slopes: Float64Array;
  readonly #squares: Float64Array;
  #steps = 0;

  /** @param weights are changed in place */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    [this.slope, this.#slopes, this.#squares] = [0, 1, 2].map(() => new Float64Array(weights.length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
  }

  step(rate: number): void {
    this.#steps += 1;
    const [weights, slope, slopes, squares] = [this.#weights, this.slope, this.#slopes, this.#squares];
    const length = (rate * Math.sqrt(1 - SQUARES_KEPT ** this.#steps)) / (1 - SLOPES_KEPT ** this.#steps);
    for (let at = 0; at < weights.length; at += 1) {
      const own = slope[at] ?? 0;
      const mean = (slopes[at] = (slopes[at] ?? 0) * SLOPES_KEPT + own * (1 - SLOPES_KEPT));
      const square = (squares[at] = (squares[at] ?? 0) * SQUARES_KEPT + own * own * (1 - SQUARES_KEPT));
      if (mean !== 0) weights[at] = (weights[at] ?? 0) - (length * mean) / (Math.sqrt(square) + TINY);
      slope[at] = 0;
    }
  }
}
