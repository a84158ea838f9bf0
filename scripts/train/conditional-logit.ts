import { ascend } from './ascend.ts';

/** One choice that a person made: what speaks for each alternative, and which of them were right. */
export interface Choice {
  alternatives: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is known of the choice itself, whatever the alternative: as many numbers for each choice, or none. */
  common?: readonly number[];
  right: readonly string[];
}

/** Weights by feature, and by alternative where nothing speaks for any. */
export interface ChoiceWeights {
  weights: Map<string, number>;
  bias: Map<string, number>;
  /** By alternative, weights of what is common. */
  meaning: Map<string, number[]>;
}

/** How weights are held back. */
export interface ChoiceFitting {
  /** Weights that the penalty pulls towards; 0 where it names none. */
  prior: (feature: string) => number;
  penalty: number;
  /** For weights of what is common. */
  commonPenalty: number;
}

/**
 * Fits a conditional logit to the right alternatives together; what is common to the alternatives of a choice has weights
 * for each of them (McFadden's mixed model).
 * @param names all alternatives
 */
export function fitChoices(
  choices: readonly Choice[],
  names: readonly string[],
  { prior, penalty, commonPenalty }: ChoiceFitting,
): ChoiceWeights {
  const features = [
    ...new Set(choices.flatMap(({ alternatives }) => [...alternatives.values()].flatMap((own) => [...own.keys()]))),
  ].sort();
  const columns = new Map(features.map((name, at) => [name, at]));
  const width = Math.max(0, ...choices.map(({ common }) => common?.length ?? 0));
  const dense = features.length + names.length;
  const rows = choices.map(({ alternatives, common = [], right }): Row => ({
    right: names.map((name) => right.includes(name)),
    sparse: names.map((name, at) => [
      [features.length + at, 1],
      ...[...(alternatives.get(name) ?? [])].map(([one, value]): [number, number] => [columns.get(one) ?? 0, value]),
    ]),
    common: Float64Array.from(common),
    dense,
  }));
  const start = [
    ...features.map(prior),
    ...names.map(() => 0),
    ...names.flatMap(() => new Array<number>(width).fill(0)),
  ];
  const weights = ascend(
    start,
    start.map((_, at) => (at < dense ? penalty : commonPenalty)),
    (at, slope) => {
      for (const row of rows) addSlope(row, at, slope);
    },
  );
  return {
    weights: new Map(features.map((name, at) => [name, weights[at] ?? 0])),
    bias: new Map(names.map((name, at) => [name, weights[features.length + at] ?? 0])),
    meaning: new Map(names.map((name, at) => [name, weights.slice(dense + at * width, dense + (at + 1) * width)])),
  };
}

interface Row {
  right: boolean[];
  sparse: [column: number, value: number][][];
  common: Float64Array;
  /** Column of the first alternative's first weight of what is common. */
  dense: number;
}

function addSlope({ right, sparse, common, dense }: Row, weights: Float64Array, slope: Float64Array): void {
  const scores = sparse.map((own, place) => {
    let score = 0;
    for (const [at, value] of own) score += value * (weights[at] ?? 0);
    return score + dotFrom(common, weights, dense + place * common.length);
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, place) => sum + (right[place] ? value : 0), 0);
  for (const [place, own] of sparse.entries()) {
    const odd = odds[place] ?? 0;
    const pull = (right[place] ? odd / good : 0) - odd / all;
    for (const [at, value] of own) slope[at] = (slope[at] ?? 0) + pull * value;
    addFrom(common, pull, slope, dense + place * common.length);
  }
}

/** The product of a vector with the weights from a place on. */
function dotFrom(vector: Float64Array, weights: Float64Array, from: number): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (weights[from + at] ?? 0);
  return sum;
}

/** Adds a multiple of a vector to the slope from a place on. */
function addFrom(vector: Float64Array, times: number, slope: Float64Array, from: number): void {
  for (let at = 0; at < vector.length; at += 1) slope[from + at] = (slope[from + at] ?? 0) + times * (vector[at] ?? 0);
}
