/** The logistic function: a score as a probability between 0 and 1. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** How probable it is by logistic regression that a case with these features holds, between 0 and 1. */
export const probabilityOf = (features: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number =>
  sigmoid(logOddsOf(features, weights));

/** The same as the logarithm of the odds. */
export function logOddsOf(features: ReadonlyMap<string, number>, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of features) score += value * (weights.get(name) ?? 0);
  return score;
}

/** Files of models that hold whole numbers hold weights in these. */
export const HUNDREDTHS = 100;
