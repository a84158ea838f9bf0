import type { WordNumbers, WordRow } from '../normalise/code/filters/word-row.ts';
import type { FilterModel } from '../normalise/code/filters/filter-model.ts';
import { type Plan, throughBatches } from './batches.ts';
import { ChoiceLayer } from './choice-layer.ts';
import { namesShown } from './feature-rows.ts';
import { FilterLayer } from './filter-layer.ts';
import type { Layer } from './layer.ts';
import { packRows, type SparseRows } from './sparse-rows.ts';

/** One choice that a person made: what speaks for each alternative, and which of them were right. */
export interface Choice {
  /** What may not be split between learning and testing: the article. */
  group: string;
  alternatives: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** What is known of the choice itself, whatever the alternative: as many numbers for each choice, or none. */
  common?: ArrayLike<number>;
  /** Words that stand in it. */
  words?: readonly string[];
  /** Its sentence as filters see it. */
  row?: WordRow;
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
  /** Filters over the rows, whose answers speak for each alternative; null where none were asked for. */
  filters: FilterModel | null;
}

/** How a fit begins and ends. */
export interface ChoiceFitting extends Plan {
  /** Weights to start from; 0 where it names none. */
  prior: (feature: string) => number;
  /** A word counts from so many groups on. */
  fewest: number;
  /** Numbers of the words in the rows of choices; filters are fitted where they are given. */
  numbers?: WordNumbers;
}

/**
 * Fits a conditional logit to the right alternatives together; what is common to the alternatives of a choice, and each word,
 * has weights for each of them (McFadden's mixed model). Choice by choice, and stopped before it knows them by heart.
 * @param names all alternatives
 */
export function fitChoices(
  choices: readonly Choice[],
  names: readonly string[],
  { prior, fewest, numbers, ...plan }: ChoiceFitting,
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
  const numbered = choices.map(({ common = [], words: own = [] }, at) => ({
    first: at * names.length,
    common: Float64Array.from(common),
    words: own.flatMap((word) => places.get(word) ?? []),
  }));
  const weights = new Float64Array(layout.dense + (width + words.length) * names.length);
  weights.set(features.map(prior));
  const filters = numbers ? filterLayer(choices, numbers, names.length) : null;
  const layers = [new ChoiceLayer(numbered, rows, layout, weights), ...(filters ? [filters] : [])];
  const right = choices.map((choice) => names.map((name) => choice.right.includes(name)));
  throughBatches(choices.length, plan, (batch, rate) => {
    for (const at of batch) learnChoice(at, right[at] ?? [], layers, batch.length);
    for (const layer of layers) layer.step(rate);
  });
  for (const layer of layers) layer.settle();
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
    filters: filters?.model ?? null,
  };
}

const filterLayer = (choices: readonly Choice[], numbers: WordNumbers, questions: number): FilterLayer =>
  new FilterLayer(
    choices.map(({ row = { words: [], tags: [] } }) => row),
    numbers,
    questions,
  );

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

/** Tells the layers how far off they are together: the slope of a choice's negative log-likelihood. */
function learnChoice(at: number, right: readonly boolean[], layers: readonly Layer[], among: number): void {
  const scores = new Float64Array(right.length);
  for (const layer of layers) layer.answer(at, scores);
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, place) => sum + (right[place] ? value : 0), 0);
  const errors = odds.map((odd, place) => (odd / all - (right[place] ? odd / good : 0)) / among);
  for (const layer of layers) layer.learn(errors);
}
