import { Adam } from './adam.ts';
import { type Plan, throughBatches } from './batches.ts';
import { namesShown } from './feature-rows.ts';
import { addRow, dotRow, packRows, type SparseRows } from './sparse-rows.ts';

/** One choice that a person made: what speaks for each alternative, and which of them were right. */
export interface Choice {
  /** What may not be split between learning and testing: the article. */
  group: string;
  alternatives: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is known of the choice itself, whatever the alternative: as many numbers for each choice, or none. */
  common?: ArrayLike<number>;
  /** Words that stand in it. */
  words?: readonly string[];
  right: readonly string[];
}

/** Weights by feature, and by alternative where nothing speaks for any. */
export interface ChoiceWeights {
  weights: Map<string, number>;
  bias: Map<string, number>;
  /** By alternative, weights of what is common. */
  meaning: Map<string, number[]>;
  /** By word, a weight for each alternative. */
  words: Map<string, number[]>;
}

/** How a fit begins and ends. */
export interface ChoiceFitting extends Plan {
  /** Weights to start from; 0 where it names none. */
  prior: (feature: string) => number;
  /** A word counts from so many groups on. */
  fewest: number;
}

/**
 * Fits a conditional logit to the right alternatives together; what is common to the alternatives of a choice, and each word,
 * has weights for each of them (McFadden's mixed model). Choice by choice, and stopped before it knows them by heart.
 * @param names all alternatives
 */
export function fitChoices(
  choices: readonly Choice[],
  names: readonly string[],
  { prior, fewest, ...plan }: ChoiceFitting,
): ChoiceWeights {
  const features = [
    ...new Set(choices.flatMap(({ alternatives }) => [...alternatives.values()].flatMap((own) => [...own.keys()]))),
  ].sort();
  const words = namesShown(
    choices.map(({ group, words: names = [] }) => ({ group, names })),
    fewest,
  );
  const width = Math.max(0, ...choices.map(({ common }) => common?.length ?? 0));
  const layout = { dense: features.length + names.length, width, names: names.length };
  const rows = rowsOf(choices, names, features);
  const places = new Map(words.map((word, at) => [word, layout.dense + (width + at) * names.length]));
  const made = choices.map(({ common = [], words: own = [], right }, at): Made => ({
    right: names.map((name) => right.includes(name)),
    first: at * names.length,
    common: Float64Array.from(common),
    words: own.flatMap((word) => places.get(word) ?? []),
  }));
  const weights = new Float64Array(layout.dense + (width + words.length) * names.length);
  weights.set(features.map(prior));
  const adam = new Adam(weights);
  throughBatches(choices.length, plan, (batch, rate) => {
    for (const at of batch) {
      const choice = made[at];
      if (choice) addSlope(choice, rows, layout, weights, adam.slope, 1 / batch.length);
    }
    adam.step(rate);
  });
  const from = (place: number): number[] => [...weights.slice(place, place + names.length)];
  return {
    weights: new Map(features.map((name, at) => [name, weights[at] ?? 0])),
    bias: new Map(names.map((name, at) => [name, weights[features.length + at] ?? 0])),
    meaning: new Map(
      names.map((name, at) => [
        name,
        Array.from({ length: width }, (_, one) => weights[layout.dense + one * names.length + at] ?? 0),
      ]),
    ),
    words: new Map([...places].map(([word, place]) => [word, from(place)])),
  };
}

/** A choice as numbers. */
interface Made {
  right: boolean[];
  /** Row of its first alternative. */
  first: number;
  common: Float64Array;
  /** Places of its words' first weights. */
  words: number[];
}

/** Where the weights of what is common stand: behind `dense` others, for each of `width` numbers those of all alternatives. */
interface Layout {
  dense: number;
  width: number;
  names: number;
}

function rowsOf(choices: readonly Choice[], names: readonly string[], features: readonly string[]): SparseRows {
  const columns = new Map(features.map((name, at) => [name, at]));
  return packRows(
    choices.flatMap(({ alternatives }) =>
      names.map((name, at): [number, number][] => [
        [features.length + at, 1],
        ...[...(alternatives.get(name) ?? [])].map(([one, value]): [number, number] => [columns.get(one) ?? 0, value]),
      ]),
    ),
  );
}

/** Adds the slope of a choice's negative log-likelihood. */
function addSlope(
  { right, first, common, words }: Made,
  rows: SparseRows,
  { dense, names }: Layout,
  weights: Float64Array,
  slope: Float64Array,
  share: number,
): void {
  const scores = right.map((_, place) => {
    let score = dotRow(rows, first + place, weights);
    for (let at = 0; at < common.length; at += 1)
      score += (common[at] ?? 0) * (weights[dense + at * names + place] ?? 0);
    for (const word of words) score += weights[word + place] ?? 0;
    return score;
  });
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, place) => sum + (right[place] ? value : 0), 0);
  for (const [place, odd] of odds.entries()) {
    const push = (odd / all - (right[place] ? odd / good : 0)) * share;
    addRow(rows, first + place, push, slope);
    for (let at = 0; at < common.length; at += 1)
      slope[dense + at * names + place] = (slope[dense + at * names + place] ?? 0) + push * (common[at] ?? 0);
    for (const word of words) slope[word + place] = (slope[word + place] ?? 0) + push;
  }
}
