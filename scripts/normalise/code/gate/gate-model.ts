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
  /** Its action, were it one: weighed when it is asked for, since most sentences are none. */
  acting: () => GateAction;
}

/** Which action the model holds a sentence to have. */
export interface GateAction {
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
  return readingOf((question) => {
    let sum = 0;
    for (const [feature, value] of features)
      sum += value * Math.round((weights.get(feature)?.[question] ?? 0) * HUNDREDTHS);
    return sum / HUNDREDTHS;
  });
}

/** @param sumOf what speaks for a sentence, by the place of the question in `QUESTIONS` */
export function readingOf(sumOf: (question: number) => number): GateReading {
  const statement = sigmoid(sumOf(0));
  return { statement, acting: () => actionOf(statement, sumOf) };
}

function actionOf(statement: number, sumOf: (question: number) => number): GateAction {
  const actions = ACTIONS.map((_, at) => sigmoid(sumOf(at + 1)));
  const most = Math.max(...actions);
  const shares = actions.reduce((all, one) => all + one, 0);
  return {
    probability: (statement * most) / shares,
    action: ACTIONS[actions.indexOf(most)] ?? ACTIONS[0],
    actions,
  };
}
