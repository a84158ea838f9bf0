import { sigmoid } from '../normalise/code/logistic.ts';
import { Adam } from './adam.ts';
import { throughBatches } from './batches.ts';
import { featureNames, featureRows, namesShown } from './feature-rows.ts';
import type { SparseRows } from './sparse-rows.ts';

/** A case with its features and, for each question, whether it holds; null where a question is not asked of it. */
export interface AskedCase {
  /** What may not be split between learning and testing: the article. */
  group: string;
  features: ReadonlyMap<string, number>;
  holds: readonly (boolean | null)[];
}

/** Times that every case is gone through. */
const ROUNDS = 8;

/**
 * Fits logistic regressions to several questions on the same features, case by case in an order that only looks random, and
 * stops before it knows the cases by heart. On articles left out that does better than any penalty on the weights.
 * @param fewest a feature counts from so many groups on
 * @returns by feature a weight for each question
 */
export function fitQuestions(
  cases: readonly AskedCase[],
  questions: number,
  { fewest }: { fewest: number },
): Map<string, number[]> {
  const names = namesShown(featureNames(cases), fewest);
  const rows = featureRows(cases, names);
  const weights = new Float64Array(names.length * questions);
  const adam = new Adam(weights);
  throughBatches(cases.length, { rounds: ROUNDS }, (batch, rate) => {
    for (const row of batch) addSlope(rows, row, cases[row]?.holds ?? [], weights, adam.slope, 1 / batch.length);
    adam.step(rate);
  });
  return new Map(names.map((name, at) => [name, [...weights.slice(at * questions, (at + 1) * questions)]]));
}

/** Adds the slope of a case's negative log-likelihood. */
function addSlope(
  { starts, columns, values }: SparseRows,
  row: number,
  holds: readonly (boolean | null)[],
  weights: Float64Array,
  slope: Float64Array,
  share: number,
): void {
  const [from, to, questions] = [starts[row] ?? 0, starts[row + 1] ?? 0, holds.length];
  for (const [question, right] of holds.entries()) {
    if (right === null) continue;
    let sum = 0;
    for (let at = from; at < to; at += 1)
      sum += (values[at] ?? 0) * (weights[(columns[at] ?? 0) * questions + question] ?? 0);
    const error = (sigmoid(sum) - Number(right)) * share;
    for (let at = from; at < to; at += 1) {
      const place = (columns[at] ?? 0) * questions + question;
      slope[place] = (slope[place] ?? 0) + error * (values[at] ?? 0);
    }
  }
}
