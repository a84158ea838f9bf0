import type { ChoiceWeights } from './conditional-logit.ts';

/** How probable each alternative of a choice was held, and which of them were right. */
export interface Ranking {
  probabilities: readonly number[];
  right: readonly boolean[];
}

/** The factor is looked for between these, and so exactly. */
const [LEAST, MOST, EXACT] = [0.2, 2, 0.001];
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * How far a model is to be drawn in so that its probabilities hold (temperature scaling; Guo et al., “On Calibration of Modern
 * Neural Networks”, 2017): the factor of all its weights at which what was right in choices that it has not learnt from is
 * likeliest. The order of the alternatives stays.
 * @returns below 1 for a model that is too sure
 */
export function temperatureOf(rankings: readonly Ranking[]): number {
  const loss = (factor: number): number =>
    rankings.reduce((sum, ranking) => sum - Math.log(Math.max(Number.MIN_VALUE, shareOfRight(ranking, factor))), 0);
  let [low, high] = [LEAST, MOST];
  while (high - low > EXACT) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

function shareOfRight({ probabilities, right }: Ranking, factor: number): number {
  const drawn = drawnIn(probabilities, factor);
  return drawn.reduce((sum, one, at) => sum + (right[at] ? one : 0), 0);
}

/** Probabilities as they are once all weights have a factor. */
export function drawnIn(probabilities: readonly number[], factor: number): number[] {
  const powers = probabilities.map((one) => one ** factor);
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
}

/** A model with a factor on all its weights. */
export function tempered({ weights, bias, meaning, words }: ChoiceWeights, factor: number): ChoiceWeights {
  const one = (own: ReadonlyMap<string, number>): Map<string, number> =>
    new Map([...own].map(([name, weight]) => [name, weight * factor]));
  const several = (own: ReadonlyMap<string, readonly number[]>): Map<string, number[]> =>
    new Map([...own].map(([name, all]) => [name, all.map((weight) => weight * factor)]));
  return { weights: one(weights), bias: one(bias), meaning: several(meaning), words: several(words) };
}
