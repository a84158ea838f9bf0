import type { Agreement } from '../../schemas/agreement.ts';
import { absolute, agreementAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { recordKind } from '../record/counts.ts';
import { csvLine, toCsv } from './formats.ts';

/** What a list of records says of each; the table of agreements has everything. */
const COLUMNS = [
  'title',
  'action',
  'kind',
  'parties',
  'visit',
  'dates',
  'sectors',
  'topic',
  'sources',
  'differences',
  'address',
] as const;

const toRow = (corpus: Corpus, agreement: Agreement): Record<(typeof COLUMNS)[number], unknown> => {
  const visit = corpus.visits.get(agreement.visit);
  return {
    title: agreement.title,
    action: agreement.action,
    kind: recordKind(agreement),
    parties: agreement.parties,
    visit: visit.title,
    dates: visit.dates.value,
    sectors: agreement.sectors,
    topic: agreement.topic,
    sources: agreement.sources.map(({ article }) => corpus.articles.get(article).name),
    differences: agreement.differences.map(({ text }) => text),
    address: absolute(agreementAddress(agreement.id), corpus.site.address),
  };
};

/** Each record stands in several lists: by year, by field, by who acts. */
const lines = new WeakMap<Agreement, string>();

const lineOf = (corpus: Corpus, agreement: Agreement): string => {
  const line = lines.get(agreement) ?? csvLine(COLUMNS, toRow(corpus, agreement));
  lines.set(agreement, line);
  return line;
};

/** Records as CSV, a line each, in the order given. */
export const toRecordCsv = (corpus: Corpus, agreements: readonly Agreement[]): string =>
  [toCsv(COLUMNS, []), ...agreements.map((agreement) => lineOf(corpus, agreement))].join('');
