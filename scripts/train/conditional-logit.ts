import { ascend } from './ascend.ts';

/** One choice that a person made: what speaks for each alternative, and which of them were right. */
export interface Choice {
  alternatives: ReadonlyMap<string, ReadonlyMap<string, number>>;
  right: readonly string[];
}

/** Weights by feature, and by alternative where nothing speaks for any. */
export interface ChoiceWeights {
  weights: Map<string, number>;
  bias: Map<string, number>;
}

/**
 * Fits a conditional logit to the right alternatives together.
 * @param names all alternatives
 * @param prior weights that the penalty pulls towards; 0 where it names none
 */
export function fitChoices(
  choices: readonly Choice[],
  names: readonly string[],
  { prior, penalty }: { prior: (feature: string) => number; penalty: number },
): ChoiceWeights {
  const features = [
    ...new Set(choices.flatMap(({ alternatives }) => [...alternatives.values()].flatMap((own) => [...own.keys()]))),
  ].sort();
  const columns = new Map(features.map((name, at) => [name, at]));
  const rows = choices.map(({ alternatives, right }): Row => ({
    right: names.map((name) => right.includes(name)),
    sparse: names.map((name, at) => [
      [features.length + at, 1],
      ...[...(alternatives.get(name) ?? [])].map(([one, value]): [number, number] => [columns.get(one) ?? 0, value]),
    ]),
  }));
  const start = [...features.map(prior), ...names.map(() => 0)];
  const weights = ascend(
    start,
    start.map(() => penalty),
    (at, slope) => {
      for (const row of rows) addSlope(row, at, slope);
    },
  );
  return {
    weights: new Map(features.map((name, at) => [name, weights[at] ?? 0])),
    bias: new Map(names.map((name, at) => [name, weights[features.length + at] ?? 0])),
  };
}

interface Row {
  right: boolean[];
  sparse: [column: number, value: number][][];
}

function addSlope({ right, sparse }: Row, weights: readonly number[], slope: number[]): void {
  const scores = sparse.map((own) => own.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), 0));
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const all = odds.reduce((sum, value) => sum + value, 0);
  const good = odds.reduce((sum, value, place) => sum + (right[place] ? value : 0), 0);
  for (const [place, own] of sparse.entries()) {
    const odd = odds[place] ?? 0;
    const pull = (right[place] ? odd / good : 0) - odd / all;
    for (const [at, value] of own) slope[at] = (slope[at] ?? 0) + pull * value;
  }
}
