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
  const slope = new Float64Array(start.length);
  for (let step = 0; step < STEPS; step += 1) {
    for (let at = 0; at < slope.length; at += 1)
      slope[at] = -(penalties[at] ?? 0) * ((weights[at] ?? 0) - (start[at] ?? 0));
    slopeOf(weights, slope);
    const rate = RATE * (1 - step / STEPS);
    for (let at = 0; at < slope.length; at += 1) {
      const value = slope[at] ?? 0;
      const square = (squares[at] ?? 0) * KEEPS + value * value * (1 - KEEPS);
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) + (rate * value) / (Math.sqrt(square) + 1e-6);
    }
  }
  return [...weights];
}
