import type { Sector } from '../../schemas/sector.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { undertakenAt } from './visits.ts';

/** A field with the number of agreements and aims that mainly concern it. */
export interface FieldCount {
  sector: Sector;
  number: number;
}

/** The fields of a visit's agreements and aims, the fullest first; of equals, in the codebook's order. */
export const fieldsAt = (corpus: Corpus, visit: Visit): FieldCount[] => {
  const main = undertakenAt(corpus, visit).flatMap(({ sectors }) => sectors[0] ?? []);
  return [...Map.groupBy(main, (sector) => sector)]
    .map(([sector, all]) => ({ sector: corpus.sectors.get(sector), number: all.length }))
    .sort((a, b) => b.number - a.number || a.sector.order - b.sector.order);
};
