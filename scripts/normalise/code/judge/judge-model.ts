import { join } from 'node:path';
import { z } from 'astro/zod';
import { readYaml } from '../../codebook/read-yaml.ts';
import { sigmoid } from '../logistic.ts';

const weights = z.record(z.string(), z.number());
const judgeFile = z.strictObject({ version: z.string(), statement: weights, parties: weights, topic: weights });

/** Weights by feature. */
export type FeatureWeights = ReadonlyMap<string, number>;

/** How sure each code of a statement is, learnt from hand-coded articles; `models/judge.yaml`, written by `npm run train`. */
export interface JudgeModel {
  version: string;
  /** Whether it is a statement with its action. */
  statement: FeatureWeights;
  /** Whether its parties are right, where it is one. */
  parties: FeatureWeights;
  /** Whether it is tied to the statements of its matter, and to no others. */
  topic: FeatureWeights;
}

/**
 * Reads the model.
 * @param folder e.g. `content/codebook`
 * @throws UserError when it is missing or malformed
 */
export async function loadJudgeModel(folder: string): Promise<JudgeModel> {
  const { version, statement, parties, topic } = await readYaml(join(folder, 'models', 'judge.yaml'), judgeFile);
  const map = (own: Record<string, number>): FeatureWeights => new Map(Object.entries(own));
  return { version, statement: map(statement), parties: map(parties), topic: map(topic) };
}

/** How probable it is by logistic regression, between 0 and 1. */
export function probabilityOf(features: readonly string[], weights: FeatureWeights): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return sigmoid(score);
}

/** The features that weighed most, either way. */
export const weighedMost = (features: readonly string[], weights: FeatureWeights, most: number): string[] =>
  features
    .map((feature) => ({ feature, push: Math.abs((feature === 'bias' ? undefined : weights.get(feature)) ?? NaN) }))
    .filter(({ push }) => !Number.isNaN(push))
    .sort((a, b) => b.push - a.push || (a.feature < b.feature ? -1 : 1))
    .slice(0, most)
    .map(({ feature }) => feature);
