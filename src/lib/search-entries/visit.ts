import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { isNamed } from '../record/people.ts';
import { agreementsOf } from '../record/visits.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { visitStand } from '../wording/visit-notes.ts';
import { filtersOf, joined, latest, partyNames } from './filters-of.ts';

/** How a visit is found: its summary is the text; who, where and why stand beside it. */
export const visitSearchEntry = (corpus: Corpus, visit: Visit): SearchEntry => ({
  type: 'visit',
  filters: { ...filtersOf(corpus, agreementsOf(corpus, visit)), visit: [visit.id], party: visit.parties },
  sort: { date: latest([visit]), firmness: firmnessKey(null) },
  meta: {
    title: visit.title,
    note: visitStand(corpus, visit),
    people: joined([visit.visitor, ...visit.met].filter(isNamed).map(({ name }) => name)),
    occasion: [visit.kind.value, visit.occasion.value].filter((value) => value !== null).join('; '),
    parties: partyNames(corpus, visit.parties),
  },
});
