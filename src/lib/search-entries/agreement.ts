import type { Agreement } from '../../schemas/agreement.ts';
import type { Corpus } from '../corpus.ts';
import { isCount } from '../record/counts.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { listNote } from '../wording/agreement-notes.ts';
import { filtersOf, joined, latest, partyNames, visitInFull } from './filters-of.ts';

/** How an agreement, aim or position is found: its quotations are the text, all else stands beside it. */
export const agreementSearchEntry = (corpus: Corpus, agreement: Agreement): SearchEntry => {
  const [difference] = agreement.differences;
  const topic = corpus.topics.get(`${agreement.pair}/${agreement.topic}`);
  const visit = corpus.visits.get(agreement.visit);
  return {
    type: 'agreement',
    filters: filtersOf(corpus, [agreement]),
    sort: { date: latest([visit]), firmness: firmnessKey(isCount(agreement) ? null : agreement.action) },
    meta: {
      title: agreement.title,
      action: agreement.action,
      note: listNote(corpus, agreement),
      differs: difference?.text ?? '',
      aliases: joined([topic.title, ...topic.aliases]),
      visit: visitInFull(visit),
      fields: joined(agreement.sectors.map((sector) => corpus.sectors.get(sector).title)),
      parties: partyNames(corpus, agreement.parties),
      sources: joined(agreement.sources.map(({ article }) => corpus.articles.get(article).name)),
    },
  };
};
