const STEPS = 300;
const RATE = 0.12;
/** How much of the squares of earlier slopes counts still. */
const KEEPS = 0.95;

/**
 * Climbs a penalised likelihood: steps along the slope, each weight by its own measure (RMSprop), ever smaller.
 * Deterministic: it starts where it is told and always takes the same steps.
 * @param start weights to start from and that the penalty pulls towards
 * @param penalties how strongly, weight by weight
 * @param slopeOf adds the slope of the likelihood at these weights
 */
export function ascend(
  start: readonly number[],
  penalties: readonly number[],
  slopeOf: (weights: Float64Array, slope: Float64Array) => void,
): number[] {
  const weights = Float64Array.from(start);
  const squares = new Float64Array(start.length);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => -(penalties[at] ?? 0) * (weight - (start[at] ?? 0)));
    slopeOf(weights, slope);
    for (const [at, value] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) * KEEPS + value * value * (1 - KEEPS);
      weights[at] = (weights[at] ?? 0) + (RATE * (1 - step / STEPS) * value) / (Math.sqrt(squares[at] ?? 0) + 1e-6);
    }
  }
  return [...weights];
}
