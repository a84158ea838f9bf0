import { z } from 'astro/zod';
import { rememberingFew } from '../../remembering.ts';
import type { SectorEvidence } from './sector-evidence.ts';
import type { WordRow } from '../filters/word-row.ts';
import { type SectorFilters, toldBy } from './sector-filters.ts';
import { MEANINGS } from './sector-meaning.ts';

/** `models/sectors.yaml`, written by `npm run train`. */
export const sectorModel = z.strictObject({
  version: z.string(),
  weights: z.record(z.string(), z.number()),
  bias: z.record(z.string(), z.number()),
  /** By sector, in hundredths. */
  meaning: z.record(z.string(), z.array(z.number())).default({}),
  /** The versions of `sector-words.tsv` and `sector-filters.tsv`. */
  wordsVersion: z.string(),
  filtersVersion: z.string(),
});

/** What speaks for each sector of a clause by name, and where its words point: see `meaningOf`. */
export interface SectorClues {
  evidence: SectorEvidence;
  /** What rules say on top of that: a sector with a feature. */
  ruled?: readonly (readonly [sector: string, feature: string])[];
  /** Empty where it tells nothing. */
  meaning: readonly Float64Array[];
  /** Words of what the clause is about and of the clause: see `wordsOf`. */
  words?: readonly string[];
  /** The words of its sentence as filters see them: see `rowOf`. */
  row?: WordRow;
}

/** Weights that are only ever looked up. */
export type WeightsByName = Pick<ReadonlyMap<string, number>, 'get'>;

/** Weights by feature, and for each sector how often it is meant when nothing speaks for any. */
export interface SectorModel {
  version: string;
  weights: WeightsByName;
  bias: ReadonlyMap<string, number>;
  /** By sector, how much each number of `meaningOf` speaks for it; a sector that has none gains nothing by it. */
  meaning: ReadonlyMap<string, readonly number[]>;
  /** By word, how much it speaks for each sector, in the order of `bias`. */
  words: ReadonlyMap<string, readonly number[]>;
  filters: SectorFilters;
  /** Told of all evidence that the model judges, by the place of the clause: what training learns from. */
  observe?: (at: number, clues: SectorClues) => void;
}

/** A sector with how probable it is. */
export interface SectorOdds {
  sector: string;
  probability: number;
}

/**
 * How probable each sector is (a conditional logit: one set of weights of evidence for all sectors, and of meaning one for
 * each), best first; of equals the first in the alphabet.
 * @param least those that are less probable are left out
 */
export function rankSectors(clues: SectorClues, model: SectorModel, least = 0): SectorOdds[] {
  const { sectors, places, points } = columnsOf(model);
  const scores = weighMeaning(clues.meaning, points, sectors.length);
  const found = weighEvidence(clues, model, places);
  for (const word of clues.words ?? []) addTo(scores, model.words.get(word));
  if (clues.row) addTo(scores, toldBy(model.filters)(clues.row));
  let top = -Infinity;
  for (const [at, { bias }] of sectors.entries()) {
    const score = bias + (found[at] ?? 0) + (scores[at] ?? 0);
    scores[at] = score;
    top = Math.max(top, score);
  }
  let total = 0;
  for (let at = 0; at < scores.length; at += 1) total += scores[at] = Math.exp((scores[at] ?? 0) - top);
  const ranked: SectorOdds[] = [];
  for (const [at, { sector }] of sectors.entries()) {
    const probability = (scores[at] ?? 0) / total;
    if (probability >= least) ranked.push({ sector, probability });
  }
  return ranked.sort((a, b) => b.probability - a.probability || (a.sector < b.sector ? -1 : 1));
}

const addTo = (sums: Float64Array, own: ArrayLike<number> = []): void => {
  for (let at = 0; at < own.length; at += 1) sums[at] = (sums[at] ?? 0) + (own[at] ?? 0);
};

/** What a model has for each sector: its bias, and its weights of meaning, those of all sectors for one number together. */
const columnsOf = rememberingFew(({ bias, meaning }: SectorModel) => {
  const sectors = [...bias].map(([sector, own]) => ({ sector, bias: own }));
  const length = Math.max(0, ...[...meaning.values()].map((own) => own.length));
  const points = new Float64Array(length * sectors.length);
  for (const [at, { sector }] of sectors.entries())
    for (const [place, weight] of (meaning.get(sector) ?? []).entries()) points[place * sectors.length + at] = weight;
  return { sectors, places: new Map(sectors.map(({ sector }, at) => [sector, at])), points };
});

/** How much the meaning speaks for each sector: for all of them number by number, which is much faster than one by one. */
function weighMeaning(meaning: SectorClues['meaning'], points: Float64Array, sectors: number): Float64Array {
  const sums = new Float64Array(sectors);
  let row = 0;
  for (const direction of meaning) {
    for (const value of direction) {
      for (let at = 0; at < sectors; at += 1) sums[at] = (sums[at] ?? 0) + value * (points[row + at] ?? 0);
      row += sectors;
    }
  }
  return sums;
}

/** How much the evidence speaks for each sector, by their places; nothing where none does. */
function weighEvidence(
  { evidence, ruled = [] }: SectorClues,
  { weights }: SectorModel,
  places: ReadonlyMap<string, number>,
): number[] {
  const sums: number[] = [];
  for (const [sector, own] of evidence) {
    let sum = 0;
    for (const [feature, value] of own) sum += value * (weights.get(feature) ?? 0);
    sums[places.get(sector) ?? places.size] = sum;
  }
  for (const [sector, feature] of ruled) {
    const at = places.get(sector) ?? places.size;
    sums[at] = (sums[at] ?? 0) + (weights.get(feature) ?? 0);
  }
  return sums;
}

type Push = readonly [feature: string, push: number];

/** So many features are kept as grounds. */
const MOST_GROUNDS = 3;

/** The features that weighed most for a sector. */
export const groundsFor = (sector: string, clues: SectorClues, model: SectorModel): string[] =>
  pushesFor(sector, clues, model)
    .filter(([, push]) => push > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_GROUNDS)
    .map(([feature]) => feature);

/** How much each feature adds to a sector, the meaning part by part. */
function pushesFor(
  sector: string,
  { evidence, ruled = [], meaning, words = [], row }: SectorClues,
  model: SectorModel,
): Push[] {
  const own = ruled.filter(([one]) => one === sector).map(([, feature]) => [feature, 1] as const);
  const named = [...(evidence.get(sector) ?? []), ...own].map(([feature, value]): Push => [
    feature,
    value * (model.weights.get(feature) ?? 0),
  ]);
  const place = [...model.bias.keys()].indexOf(sector);
  const worded = words.map((word): Push => [`words/${word}`, model.words.get(word)?.[place] ?? 0]);
  const filtered: Push[] = row ? [['filters', toldBy(model.filters)(row)[place] ?? 0]] : [];
  const points = model.meaning.get(sector);
  if (!points) return [...named, ...worded, ...filtered];
  const meant = meaning.map((direction, part): Push => {
    const from = part * direction.length;
    const push = direction.reduce((sum, value, at) => sum + value * (points[from + at] ?? 0), 0);
    return [`meaning/${MEANINGS[part] ?? ''}`, push];
  });
  return [...named, ...worded, ...meant, ...filtered];
}
