import { join } from 'node:path';
import { z } from 'astro/zod';
import { readYaml } from '../codebook/read-yaml.ts';

const file = z.strictObject({ version: z.string(), threshold: z.number(), weights: z.record(z.string(), z.number()) });

/** Weights by feature of whether two things belong together, with the probability from which they do. */
export interface ThresholdModel {
  version: string;
  threshold: number;
  weights: ReadonlyMap<string, number>;
}

/**
 * Reads `models/<name>.yaml`, written by `npm run train`.
 * @param folder of the codebook
 * @throws UserError when it is missing or malformed
 */
export async function loadThresholdModel(folder: string, name: string): Promise<ThresholdModel> {
  const { weights, ...model } = await readYaml(join(folder, 'models', `${name}.yaml`), file);
  return { ...model, weights: new Map(Object.entries(weights)) };
}
