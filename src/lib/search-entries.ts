import type { Agreement } from '../schemas/agreement.ts';
import type { Sector } from '../schemas/sector.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Visit } from '../schemas/visit.ts';
import type { Corpus } from './corpus.ts';
import { yearOf } from './dates.ts';
import { isCount, recordKind } from './record/counts.ts';
import { agreementsOf, partiesOfPair } from './record/visits.ts';
import { dateKey, firmnessKey, type SearchEntry } from './search/filters.ts';
import { listNote } from './wording/agreement-notes.ts';
import { partiesInText } from './wording/parties.ts';
import { visitStand } from './wording/visit-notes.ts';

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Everything that some records can be filtered by. */
const filtersOf = (corpus: Corpus, agreements: readonly Agreement[]): SearchEntry['filters'] => ({
  visit: unique(agreements.map(({ visit }) => visit)),
  sector: unique(agreements.flatMap(({ sectors }) => sectors)),
  action: unique(agreements.map(({ action }) => action)),
  kind: unique(agreements.map(recordKind)),
  party: unique(agreements.flatMap(({ parties }) => parties)),
  source: unique(agreements.flatMap(({ sources }) => sources.map(({ article }) => article))),
  year: unique(agreements.flatMap(({ visit }) => yearOf(corpus.visits.get(visit).dates.value) ?? [])),
});

const latest = (corpus: Corpus, agreements: readonly Agreement[]): string =>
  agreements
    .map(({ visit }) => dateKey(corpus.visits.get(visit).dates.value))
    .sort()
    .at(-1) ?? dateKey(null);

export const agreementSearchEntry = (corpus: Corpus, agreement: Agreement): SearchEntry => {
  const [difference] = agreement.differences;
  const { aliases } = corpus.topics.get(`${agreement.pair}/${agreement.topic}`);
  return {
    type: 'agreement',
    filters: filtersOf(corpus, [agreement]),
    sort: { date: latest(corpus, [agreement]), firmness: firmnessKey(isCount(agreement) ? null : agreement.action) },
    meta: {
      title: agreement.title,
      action: agreement.action,
      note: listNote(corpus, agreement),
      ...(difference && { differs: difference.text }),
      sources: unique(agreement.sources.map(({ article }) => corpus.articles.get(article).name)).join('; '),
      ...(aliases.length > 0 && { aliases: aliases.join('; ') }),
    },
  };
};

export const visitSearchEntry = (corpus: Corpus, visit: Visit): SearchEntry => ({
  type: 'visit',
  filters: { ...filtersOf(corpus, agreementsOf(corpus, visit)), visit: [visit.id], party: visit.parties },
  sort: { date: dateKey(visit.dates.value), firmness: firmnessKey(null) },
  meta: { title: visit.title, note: visitStand(corpus, visit) },
});

export const topicSearchEntry = (corpus: Corpus, topic: Topic): SearchEntry => {
  const agreements = topic.course.flatMap(({ agreement }) => (agreement ? [corpus.agreements.get(agreement)] : []));
  return {
    type: 'topic',
    filters: { ...filtersOf(corpus, agreements), sector: topic.sectors },
    sort: { date: latest(corpus, agreements), firmness: firmnessKey(null) },
    meta: {
      title: topic.title,
      note: partiesInText(partiesOfPair(corpus, topic.pair), corpus.codebook),
      ...(topic.aliases.length > 0 && { aliases: topic.aliases.join('; ') }),
    },
  };
};

export const sectorSearchEntry = (corpus: Corpus, sector: Sector): SearchEntry => {
  const agreements = sector.agreements.map((id) => corpus.agreements.get(id));
  return {
    type: 'sector',
    filters: { ...filtersOf(corpus, agreements), sector: [sector.id] },
    sort: { date: latest(corpus, agreements), firmness: firmnessKey(null) },
    meta: { title: sector.title, note: sector.scope },
  };
};
