import type { Sector } from '../../schemas/sector.ts';
import type { Corpus } from '../corpus.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { filtersOf, joined, latest } from './filters-of.ts';

/** A sector of many countries has hundreds of matters; they are found by themselves. */
const MATTERS = 40;

/** How a sector is found: its summary is the text, its matters stand beside it. */
export const sectorSearchEntry = (corpus: Corpus, sector: Sector): SearchEntry => {
  const agreements = sector.agreements.map((id) => corpus.agreements.get(id));
  return {
    type: 'sector',
    filters: { ...filtersOf(corpus, agreements), sector: [sector.id] },
    sort: { date: latest(agreements.map(({ visit }) => corpus.visits.get(visit))), firmness: firmnessKey(null) },
    meta: {
      title: sector.title,
      note: sector.scope,
      matters: joined(sector.topics.slice(0, MATTERS).map((id) => corpus.topics.get(id).title)),
    },
  };
};
