import { join } from 'node:path';
import { z } from 'astro/zod';
import { rememberingFew } from '../../remembering.ts';
import { readYaml } from '../../codebook/read-yaml.ts';
import { sigmoid } from '../logistic.ts';

const weights = z.record(z.string(), z.number());
const judgeFile = z.strictObject({
  version: z.string(),
  keeps: z.number().min(0).max(1),
  statement: weights,
  parties: weights,
  topic: weights,
});

/** Weights by feature. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** Which clauses are statements and how sure each code of them is, learnt from hand-coded articles; `models/judge.yaml`, written by `npm run train`. */
export interface JudgeModel {
  version: string;
  /** Least probability of being a statement with its action at which one is kept. */
  keeps: number;
  /** Whether it is a statement with its action. */
  statement: FeatureWeights;
  /** Whether its parties are right, where it is one. */
  parties: FeatureWeights;
  /** Whether it is tied to the statements of its matter, and to no others. */
  topic: FeatureWeights;
  /** Told what was looked at in the statement that starts at a place of the text: training learns from it. */
  observe?: (start: number, features: readonly string[]) => void;
}

/**
 * Reads the model.
 * @param folder e.g. `content/codebook`
 * @throws UserError when it is missing or malformed
 */
export async function loadJudgeModel(folder: string): Promise<JudgeModel> {
  const { version, keeps, statement, parties, topic } = await readYaml(join(folder, 'models', 'judge.yaml'), judgeFile);
  const map = (own: Record<string, number>): FeatureWeights => new Map(Object.entries(own));
  return { version, keeps, statement: map(statement), parties: map(parties), topic: map(topic) };
}

/** What the model says of a statement by its features: probabilities between 0 and 1. */
export interface Judgement {
  statement: number;
  parties: number;
  topic: number;
  /** The features that weighed most for or against its being a statement. */
  weighed: string[];
}

/** Judges a statement. @param most so many features are kept as grounds */
export function judge(features: readonly string[], model: JudgeModel, most: number): Judgement {
  const rows = rowsOf(model);
  let [statement, parties, topic] = [0, 0, 0];
  const weighed: Push[] = [];
  for (const feature of features) {
    const row = rows.get(feature);
    if (!row) continue;
    statement += row.statement ?? 0;
    parties += row.parties;
    topic += row.topic;
    if (row.statement !== undefined && feature !== 'bias')
      keepStrongest(weighed, { feature, push: Math.abs(row.statement) }, most);
  }
  return {
    statement: sigmoid(statement),
    parties: sigmoid(parties),
    topic: sigmoid(topic),
    weighed: weighed.map(({ feature }) => feature),
  };
}

interface Push {
  feature: string;
  push: number;
}

/** Puts a feature in its place among the strongest, of equals the first in the alphabet; only so many are kept. */
function keepStrongest(kept: Push[], one: Push, most: number): void {
  let place = kept.length;
  while (place > 0 && isStronger(one, kept[place - 1])) place -= 1;
  if (place === most) return;
  kept.splice(place, 0, one);
  if (kept.length > most) kept.pop();
}

const isStronger = (one: Push, other: Push | undefined): boolean =>
  other === undefined || one.push > other.push || (one.push === other.push && one.feature < other.feature);

/** The weights of a feature for all questions together, so that it is looked up once. */
const rowsOf = rememberingFew(
  ({ statement, parties, topic }: JudgeModel) =>
    new Map(
      [...statement.keys(), ...parties.keys(), ...topic.keys()].map((feature) => [
        feature,
        { statement: statement.get(feature), parties: parties.get(feature) ?? 0, topic: topic.get(feature) ?? 0 },
      ]),
    ),
);
