import { ascend } from './ascend.ts';
import { addRow, dotRow, packRows, type SparseRows } from './sparse-rows.ts';

/** One choice that a person made: what speaks for each alternative, and which of them were right. */
export interface Choice {
  alternatives: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is known of the choice itself, whatever the alternative: as many numbers for each choice, or none. */
  common?: ArrayLike<number>;
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
  const rows = packRows(
    choices.flatMap(({ alternatives }) =>
      names.map((name, at): [number, number][] => [
        [features.length + at, 1],
        ...[...(alternatives.get(name) ?? [])].map(([one, value]): [number, number] => [columns.get(one) ?? 0, value]),
      ]),
    ),
  );
  const made = choices.map(({ common = [], right }, at): Made => ({
    right: names.map((name) => right.includes(name)),
    first: at * names.length,
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
      for (const choice of made) addSlope(choice, rows, at, slope);
    },
  );
  return {
    weights: new Map(features.map((name, at) => [name, weights[at] ?? 0])),
    bias: new Map(names.map((name, at) => [name, weights[features.length + at] ?? 0])),
    meaning: new Map(names.map((name, at) => [name, weights.slice(dense + at * width, dense + (at + 1) * width)])),
  };
}

/** A choice as numbers. */
interface Made {
  right: boolean[];
  /** Row of its first alternative. */
  first: number;
  common: Float64Array;
  /** Column of the first alternative's first weight of what is common. */
  dense: number;
}

function addSlope({ right, first, common, dense }: Made, rows: SparseRows, weights: Float64Array, slope: Float64Array) {
  const scores = right.map(
    (_, place) => dotRow(rows, first + place, weights) + dotFrom(common, weights, dense + place * common.length),
  );
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, place) => sum + (right[place] ? value : 0), 0);
  for (const [place, odd] of odds.entries()) {
    const pull = (right[place] ? odd / good : 0) - odd / all;
    addRow(rows, first + place, pull, slope);
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
