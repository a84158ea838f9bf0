/** How much of the mean of earlier weights counts still at most: it reaches back some thousand steps. */
const KEPT = 0.999;
/** At first it reaches back a tenth of the steps, so that a short fit does not keep to the weights it began with. */
const SHARE = 10;

/**
 * The mean of weights over the steps of a fit, later ones counting more (Polyak and Juditsky 1992): it does better on articles
 * left out than the weights of the last step, which lean to whatever cases came last.
 */
export class MeanWeights {
  readonly #weights: Float64Array;
  readonly #mean: Float64Array;
  #steps = 0;

  /** @param weights to begin with; whoever fits changes them in place */
  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#mean = Float64Array.from(weights);
  }

  /** Is to be called after each step. */
  add(): void {
    this.#steps += 1;
    const kept = Math.min(KEPT, this.#steps / (this.#steps + SHARE));
    for (let at = 0; at < this.#mean.length; at += 1)
      this.#mean[at] = (this.#mean[at] ?? 0) * kept + (this.#weights[at] ?? 0) * (1 - kept);
  }

  /** Puts the mean in place of the weights. */
  settle(): void {
    this.#weights.set(this.#mean);
  }
}
