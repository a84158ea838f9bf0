import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Action, ACTIONS } from '../../../../src/schemas/action.ts';
import { HUNDREDTHS, sigmoid } from '../logistic.ts';
import { malformedTable, readWeights } from '../weight-table.ts';
import type { WordVectors } from '../word-vectors.ts';

/** What the model weighs a sentence for: whether it carries a statement, and each action. */
export const QUESTIONS = ['statement', ...ACTIONS] as const;

/**
 * Logistic regressions over the features of a sentence, learnt from hand-coded articles and written by `npm run train`.
 * `models/gate.tsv` has a line for its version and thresholds, then a line a feature with a weight for each question, in
 * hundredths.
 */
export interface GateModel {
  version: string;
  /** Least probability of a statement at which a sentence that no rule coded is taken for one. */
  proposes: number;
  /** Least probability at which what a rule coded is kept. */
  keeps: number;
  /** How much more probable than the action that a rule gave another must be to take its place. */
  overrules: number;
  /** By feature, a weight for each of `QUESTIONS`. */
  weights: ReadonlyMap<string, readonly number[]>;
  vectors: WordVectors;
}

/** What a sentence shows: names of features, each with its value. */
export type GateFeatures = ReadonlyMap<string, number>;

/** A sentence as the model sees it. */
export interface GateReading {
  /** Between 0 and 1: that it carries a statement. */
  statement: number;
  /** Between 0 and 1: that it carries a statement with this action. */
  probability: number;
  /** The likeliest, were it one. */
  action: Action;
  /** Between 0 and 1 for each of `ACTIONS`: that it carries one with this action, were it a statement. */
  actions: readonly number[];
}

const FILE = 'gate.tsv';

/**
 * Reads the model.
 * @param folder of the codebook
 * @param vectors what the words of a sentence mean
 * @throws UserError when a line is malformed
 */
export async function loadGateModel(folder: string, vectors: WordVectors): Promise<GateModel> {
  const file = join(folder, 'models', FILE);
  const [head = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const [version = '', ...thresholds] = head.split('\t');
  const [proposes = NaN, keeps = NaN, overrules = NaN] = thresholds.map(Number);
  if ([proposes, keeps, overrules].some(Number.isNaN))
    throw malformedTable(file, 1, 'a version and three thresholds', head);
  const weights = readWeights(lines, { file, named: 'feature', width: QUESTIONS.length });
  return { version, proposes, keeps, overrules, weights, vectors };
}

/** Weighs a sentence by its features' names, in hundredths as the file has them; `GateScorer` gives the same without the names. */
export function readGate(features: GateFeatures, { weights }: Pick<GateModel, 'weights'>): GateReading {
  const sums = QUESTIONS.map(() => 0);
  for (const [feature, value] of features) {
    const own = weights.get(feature);
    if (own)
      for (let at = 0; at < sums.length; at += 1)
        sums[at] = (sums[at] ?? 0) + value * Math.round((own[at] ?? 0) * HUNDREDTHS);
  }
  return readingOf(sums.map((sum) => sum / HUNDREDTHS));
}

/** What the sums say, one for each of `QUESTIONS`. */
export function readingOf([sum = 0, ...sums]: readonly number[]): GateReading {
  const [statement, actions] = [sigmoid(sum), sums.map(sigmoid)];
  const most = Math.max(...actions);
  const shares = actions.reduce((all, one) => all + one, 0);
  return {
    statement,
    probability: (statement * most) / shares,
    action: ACTIONS[actions.indexOf(most)] ?? ACTIONS[0],
    actions,
  };
}
