import type { Agreement } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { yearOf } from '../dates.ts';
import { partyName } from '../wording/parties.ts';
import { visitDates } from '../wording/visit-notes.ts';
import { dateKey, type SearchEntry } from '../search/filters.ts';

export const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Several values of one fact, as a page's meta holds them. */
export const joined = (values: readonly string[]): string => unique(values).join('; ');

/** What a page on several records can be filtered by: not by how firm they are, for that is said of each alone. */
export const filtersOf = (corpus: Corpus, agreements: readonly Agreement[]): SearchEntry['filters'] => ({
  visit: unique(agreements.map(({ visit }) => visit)),
  sector: unique(agreements.flatMap(({ sectors }) => sectors)),
  party: unique(agreements.flatMap(({ parties }) => parties)),
  source: unique(agreements.flatMap(({ sources }) => sources.map(({ article }) => article))),
  year: unique(agreements.flatMap(({ visit }) => yearOf(corpus.visits.get(visit).dates.value) ?? [])),
});

/** The sort key of the latest of some visits. */
export const latest = (visits: readonly Visit[]): string =>
  visits
    .map(({ dates }) => dateKey(dates.value))
    .sort()
    .at(-1) ?? dateKey(null);

/** `Prime Minister Brandt in Ruritania, 3–5 May 2021` */
export const visitInFull = (visit: Visit): string => `${visit.title}, ${visitDates(visit)}`;

/** Names of some parties, as readers type them. */
export const partyNames = ({ codebook }: Corpus, parties: readonly string[]): string =>
  joined(parties.map((party) => partyName(party, codebook)));
