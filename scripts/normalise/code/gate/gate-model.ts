import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Action, ACTIONS } from '../../../../src/schemas/action.ts';
import { UserError } from '../../user-error.ts';

/** What the model weighs a sentence for: whether it carries a statement, and each action. */
export const QUESTIONS = ['statement', ...ACTIONS] as const;

/**
 * Logistic regressions over the features of a sentence, learnt from hand-coded articles and written by `npm run train`.
 * `models/gate.tsv` has a line for its version and threshold, then a line a feature with a weight for each question, in
 * hundredths.
 */
export interface GateModel {
  version: string;
  /** Least probability of a statement and its action at which a sentence that no rule coded is taken for one. */
  threshold: number;
  /** By feature, a weight for each of `QUESTIONS`. */
  weights: ReadonlyMap<string, readonly number[]>;
}

/** A sentence as the model sees it. */
export interface GateReading {
  /** Between 0 and 1: that it carries a statement with this action. */
  probability: number;
  /** The likeliest, were it one. */
  action: Action;
  /** The features that spoke most strongly for it, the strongest first. */
  weighed: string[];
}

const HUNDREDTHS = 100;
const MOST = 3;
const FILE = 'gate.tsv';

/**
 * Reads the model.
 * @param folder of the codebook
 * @throws UserError when a line is malformed
 */
export async function loadGateModel(folder: string): Promise<GateModel> {
  const file = join(folder, 'models', FILE);
  const [head = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const [version = '', threshold = ''] = head.split('\t');
  const weights = new Map(
    lines.map((line, at) => {
      const [feature = '', ...numbers] = line.split('\t');
      const own = numbers.map((number) => Number(number) / HUNDREDTHS);
      if (own.length !== QUESTIONS.length || own.some(Number.isNaN)) throw malformed(file, at + 2, line);
      return [feature, own] as const;
    }),
  );
  return { version, threshold: Number(threshold), weights };
}

const malformed = (file: string, line: number, found: string): UserError =>
  new UserError([
    {
      file,
      line,
      message: `expected a feature and ${String(QUESTIONS.length)} numbers, found “${found.slice(0, 60)}”`,
      fix: 'Run npm run train, which writes this file.',
    },
  ]);

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Weighs a sentence. */
export function readGate(features: readonly string[], { weights }: GateModel): GateReading {
  const sums = QUESTIONS.map(() => 0);
  const own = features.flatMap((feature) => {
    const numbers = weights.get(feature);
    return numbers ? [{ feature, numbers }] : [];
  });
  for (const { numbers } of own) for (const [at, number] of numbers.entries()) sums[at] = (sums[at] ?? 0) + number;
  const [statement = 0, ...actions] = sums;
  const best = actions.reduce((most, sum, at) => (sum > (actions[most] ?? 0) ? at : most), 0);
  const shares = actions.reduce((sum, score) => sum + sigmoid(score), 0);
  return {
    probability: (sigmoid(statement) * sigmoid(actions[best] ?? 0)) / shares,
    action: ACTIONS[best] ?? ACTIONS[0],
    weighed: own
      .filter(({ feature, numbers }) => feature !== 'bias' && (numbers[0] ?? 0) > 0)
      .sort((a, b) => (b.numbers[0] ?? 0) - (a.numbers[0] ?? 0))
      .slice(0, MOST)
      .map(({ feature }) => feature),
  };
}
