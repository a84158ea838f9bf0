import { z } from 'astro/zod';
import { rememberingFew } from '../../remembering.ts';
import type { Evidence, SectorEvidence } from './sector-evidence.ts';
import { MEANINGS } from './sector-meaning.ts';

/** `models/sectors.yaml`, written by `npm run train`. */
export const sectorModel = z.strictObject({
  version: z.string(),
  weights: z.record(z.string(), z.number()),
  bias: z.record(z.string(), z.number()),
  /** By sector, in hundredths. */
  meaning: z.record(z.string(), z.array(z.number())).default({}),
});

/** What speaks for each sector of a clause by name, and where its words point: see `meaningOf`. */
export interface SectorClues {
  evidence: SectorEvidence;
  /** Empty where it tells nothing. */
  meaning: ArrayLike<number>;
}

/** Weights by feature, and for each sector how often it is meant when nothing speaks for any. */
export interface SectorModel {
  version: string;
  weights: ReadonlyMap<string, number>;
  bias: ReadonlyMap<string, number>;
  /** By sector, how much each number of `meaningOf` speaks for it; a sector that has none gains nothing by it. */
  meaning: ReadonlyMap<string, readonly number[]>;
  /** Told of all evidence that the model judges, by the place of the clause: what training learns from. */
  observe?: (at: number, clues: SectorClues) => void;
}

/** A sector with how probable it is; the features that weighed most for it are gathered when they are asked for. */
export interface SectorOdds {
  sector: string;
  probability: number;
  weighed: () => readonly string[];
}

/** So many features are kept as grounds. */
const MOST_GROUNDS = 3;

/**
 * How probable each sector is (a conditional logit: one set of weights of evidence for all sectors, and of meaning one for
 * each), best first; of equals the first in the alphabet.
 * @param least those that are less probable are left out
 */
export function rankSectors({ evidence, meaning }: SectorClues, model: SectorModel, least = 0): SectorOdds[] {
  const columns = columnsOf(model);
  const scores = new Float64Array(columns.length);
  let top = -Infinity;
  for (const [at, { sector, bias, points }] of columns.entries()) {
    const found = evidence.get(sector);
    const score = bias + (found ? sum(found, model.weights) : 0) + (points ? dot(meaning, points) : 0);
    scores[at] = score;
    top = Math.max(top, score);
  }
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) total += scores[at] = Math.exp((scores[at] ?? 0) - top);
  const ranked: SectorOdds[] = [];
  for (const [at, { sector }] of columns.entries()) {
    const probability = (scores[at] ?? 0) / total;
    if (probability >= least)
      ranked.push({ sector, probability, weighed: () => groundsOf(pushesFor(sector, { evidence, meaning }, model)) });
  }
  return ranked.sort((a, b) => b.probability - a.probability || (a.sector < b.sector ? -1 : 1));
}

/** What a model has for each sector, as numbers that lie together: every statement is weighed for every sector. */
const columnsOf = rememberingFew(({ bias, meaning }: SectorModel) =>
  [...bias].map(([sector, own]) => {
    const points = meaning.get(sector);
    return { sector, bias: own, points: points ? Float64Array.from(points) : null };
  }),
);

function sum(evidence: Evidence, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [feature, value] of evidence) score += value * (weights.get(feature) ?? 0);
  return score;
}

/** The product of two vectors, from one place up to another (exclusive). */
function dot(one: ArrayLike<number>, other: ArrayLike<number>, from = 0, to = one.length): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

type Push = readonly [feature: string, push: number];

/** How much each feature adds to a sector, the meaning part by part. */
function pushesFor(sector: string, { evidence, meaning }: SectorClues, model: SectorModel): Push[] {
  const named = [...(evidence.get(sector) ?? [])].map(([feature, value]): Push => [
    feature,
    value * (model.weights.get(feature) ?? 0),
  ]);
  const points = model.meaning.get(sector);
  if (!points) return named;
  const size = meaning.length / MEANINGS.length;
  const meant = MEANINGS.map((part, place): Push => {
    return [`meaning/${part}`, dot(meaning, points, place * size, (place + 1) * size)];
  });
  return [...named, ...meant];
}

const groundsOf = (pushes: readonly Push[]): string[] =>
  pushes
    .filter(([, push]) => push > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_GROUNDS)
    .map(([feature]) => feature);
