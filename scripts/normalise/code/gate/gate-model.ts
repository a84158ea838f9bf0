import { join } from 'node:path';
import { type Action, ACTIONS } from '../../../../src/schemas/action.ts';
import { sigmoid } from '../logistic.ts';
import { malformedTable, readModelLines, readWeights } from '../weight-table.ts';
import type { WordVectors } from '../word-vectors.ts';
import { type FilterModel, widthOf } from '../filters/filter-model.ts';
import { readFilters } from '../filters/filter-table.ts';
import { QUESTIONS } from './questions.ts';

/**
 * Logistic regressions over the features of a sentence and the answers of filters to its words, learnt together from hand-coded
 * articles and written by `npm run train`. `models/gate.tsv` has a line for its version and thresholds, then a line a feature with
 * a weight for each question, in hundredths; `models/gate-filters.tsv` the same version,
 * then what `filterLines` writes.
 */
export interface GateModel {
  version: string;
  /** Least probability of a statement at which a sentence that no rule coded is shown to the judge as one. */
  proposes: number;
  /** Least probability at which what a rule coded is shown to the judge. */
  keeps: number;
  /** How much more probable than the action that a rule gave another must be to take its place. */
  overrules: number;
  /** By feature, a weight for each of `QUESTIONS`. */
  weights: ReadonlyMap<string, readonly number[]>;
  filters: FilterModel;
  vectors: WordVectors;
}

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
const FILTERS = 'gate-filters.tsv';

/**
 * Reads the model.
 * @param folder of the codebook
 * @param vectors what the words of a sentence mean
 * @throws UserError when a file is missing, a line is malformed, or the two files are not of one training
 */
export async function loadGateModel(folder: string, vectors: WordVectors): Promise<GateModel> {
  const [file, beside] = [FILE, FILTERS].map((name) => join(folder, 'models', name)) as [string, string];
  const [[head = '', ...lines], [twin = '', ...filterLines]] = await Promise.all([
    readModelLines(file),
    readModelLines(beside),
  ]);
  const [version = '', ...thresholds] = head.split('\t');
  const [proposes = NaN, keeps = NaN, overrules = NaN] = thresholds.map(Number);
  if ([proposes, keeps, overrules].some(Number.isNaN))
    throw malformedTable(file, 1, 'a version and three thresholds', head);
  const weights = readWeights(lines, { file, named: 'feature', width: QUESTIONS.length });
  if (twin !== version) throw malformedTable(beside, 1, `the version of ${FILE}, ${version}`, twin);
  const filters = readFilters(filterLines, {
    file: beside,
    width: widthOf(vectors.dimensions),
    questions: QUESTIONS.length,
  });
  return { version, proposes, keeps, overrules, weights, filters, vectors };
}

/** @param sumOf what speaks for a sentence, by the place of the question in `QUESTIONS` */
export function readingOf(sumOf: (question: number) => number): GateReading {
  const statement = sigmoid(sumOf(0));
  let acting: GateAction | null = null;
  return { statement, acting: () => (acting ??= actionOf(statement, sumOf)) };
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
