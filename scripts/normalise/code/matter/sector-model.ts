import { z } from 'astro/zod';
import type { Evidence, SectorEvidence } from './sector-evidence.ts';

/** `models/sectors.yaml`, written by `npm run train`. */
export const sectorModel = z.strictObject({
  version: z.string(),
  weights: z.record(z.string(), z.number()),
  bias: z.record(z.string(), z.number()),
});

/** Weights by feature, and for each sector how often it is meant when nothing speaks for any. */
export interface SectorModel {
  version: string;
  weights: ReadonlyMap<string, number>;
  bias: ReadonlyMap<string, number>;
  /** Told of all evidence that the model judges, by the place of the clause: what training learns from. */
  observe?: (at: number, evidence: SectorEvidence) => void;
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
 * How probable each sector is (a conditional logit: one set of weights for all sectors), best first; of equals the first in
 * the alphabet.
 * @param least those that are less probable are left out
 */
export function rankSectors(evidence: SectorEvidence, { weights, bias }: SectorModel, least = 0): SectorOdds[] {
  const sectors = [...bias.keys()];
  const scores = sectors.map((sector) => {
    const found = evidence.get(sector);
    return (bias.get(sector) ?? 0) + (found ? sum(found, weights) : 0);
  });
  const top = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - top));
  const total = shares.reduce((all, share) => all + share, 0);
  const ranked: SectorOdds[] = [];
  sectors.forEach((sector, place) => {
    const probability = (shares[place] ?? 0) / total;
    if (probability >= least)
      ranked.push({ sector, probability, weighed: () => groundsOf(evidence.get(sector), weights) });
  });
  return ranked.sort((a, b) => b.probability - a.probability || (a.sector < b.sector ? -1 : 1));
}

function sum(evidence: Evidence, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [feature, value] of evidence) score += value * (weights.get(feature) ?? 0);
  return score;
}

const groundsOf = (evidence: Evidence | undefined, weights: ReadonlyMap<string, number>): string[] =>
  [...(evidence ?? [])]
    .map(([feature, value]) => ({ feature, push: value * (weights.get(feature) ?? 0) }))
    .filter(({ push }) => push > 0)
    .sort((a, b) => b.push - a.push)
    .slice(0, MOST_GROUNDS)
    .map(({ feature }) => feature);
