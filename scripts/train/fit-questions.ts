import { sigmoid } from '../normalise/code/logistic.ts';
import type { FilterModel } from '../normalise/code/filters/filter-model.ts';
import { QUESTIONS } from '../normalise/code/gate/questions.ts';
import type { WordNumbers, WordRow } from '../normalise/code/filters/word-row.ts';
import { throughBatches } from './batches.ts';
import { FeatureLayer } from './feature-layer.ts';
import { namesShown } from './feature-rows.ts';
import { FilterLayer } from './filter-layer.ts';
import type { Layer } from './layer.ts';

/** A case with its features and words and, for each question, whether it holds; null where a question is not asked of it. */
export interface AskedCase {
  /** What may not be split between learning and testing: the article. */
  group: string;
  features: ReadonlySet<string>;
  row: WordRow;
  holds: readonly (boolean | null)[];
}

export interface FittedQuestions {
  /** By feature a weight for each question. */
  weights: Map<string, number[]>;
  filters: FilterModel;
}

/** Every case is gone through so many times, so many at once. */
const PLAN = { rounds: 6, batch: 64 };

/**
 * Fits logistic regressions and filters to `QUESTIONS` on the same cases, case by case in an order that only looks random, and
 * stops before it knows the cases by heart. On articles left out that does better than any penalty on the weights.
 * @param fewest a feature counts from so many groups on
 */
export function fitQuestions(
  cases: readonly AskedCase[],
  { fewest, words }: { fewest: number; words: WordNumbers },
): FittedQuestions {
  const questions = QUESTIONS.length;
  const names = namesShown(
    cases.map(({ group, features }) => ({ group, names: features })),
    fewest,
  );
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numbered = cases.map(({ features }) =>
    Int32Array.from([...features].flatMap((name) => numbers.get(name) ?? [])),
  );
  const features = new FeatureLayer(numbered, { features: names.length, questions });
  const filters = new FilterLayer(
    cases.map(({ row }) => row),
    words,
    questions,
  );
  throughBatches(cases.length, PLAN, (batch, rate) => {
    for (const row of batch) learnCase(row, cases[row]?.holds ?? [], [features, filters], batch.length);
    features.step(rate);
    filters.step(rate);
  });
  features.settle();
  filters.settle();
  const weightsOf = (at: number): number[] => [...features.weights.slice(at * questions, (at + 1) * questions)];
  return { weights: new Map(names.map((name, at) => [name, weightsOf(at)])), filters: filters.model };
}

/** Tells the layers how far off they are together: the slope of the negative log-likelihood of a case. */
function learnCase(row: number, holds: AskedCase['holds'], layers: readonly Layer[], among: number): void {
  const sums = new Float64Array(holds.length);
  for (const layer of layers) layer.answer(row, sums);
  const errors = sums.map((sum, question) => {
    const right = holds[question] ?? null;
    return right === null ? 0 : (sigmoid(sum) - Number(right)) / among;
  });
  for (const layer of layers) layer.learn(errors);
}
