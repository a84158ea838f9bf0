import type { Agreement } from '../../schemas/agreement.ts';
import type { Corpus } from '../corpus.ts';
import { isCount, recordKind } from '../record/counts.ts';
import { clamped } from '../record/clamp-quote.ts';
import { evidenceOf } from '../record/evidence.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { listNote } from '../wording/agreement-notes.ts';
import { filtersOf, joined, latest, partyNames, visitInFull } from './filters-of.ts';

/** The words of its firmest statement, as a list shows them; null where they may not be shown. */
const firmestQuote = (corpus: Corpus, { action, sources }: Agreement): { quote: string; by: string } | null => {
  const ids = sources.flatMap(({ statements }) => statements);
  const firmest = ids.find((id) => corpus.quotable.has(id) && corpus.statements.get(id).action === action);
  if (firmest === undefined) return null;
  const { parts, article } = clamped(corpus, evidenceOf(corpus, firmest));
  const words = (parts ?? []).map(({ text, cut }) => (cut ? ` ${text} ` : text)).join('');
  return { quote: words.replaceAll(/\s+/gu, ' ').trim(), by: article.name };
};

/** How an agreement, aim or position is found: its quotations are the text, all else stands beside it. */
export const agreementSearchEntry = (corpus: Corpus, agreement: Agreement): SearchEntry => {
  const [difference] = agreement.differences;
  const topic = corpus.topics.get(`${agreement.pair}/${agreement.topic}`);
  const visit = corpus.visits.get(agreement.visit);
  const firmest = firmestQuote(corpus, agreement);
  return {
    type: 'agreement',
    filters: { ...filtersOf(corpus, [agreement]), action: [agreement.action], kind: [recordKind(agreement)] },
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
      quote: firmest?.quote ?? '',
      by: firmest?.by ?? '',
      sources: joined(agreement.sources.map(({ article }) => corpus.articles.get(article).name)),
    },
  };
};
