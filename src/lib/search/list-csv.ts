import { toCsv } from '../data/formats.ts';
import type { Hit } from './page-index.ts';
import type { PageData } from './pagefind-api.ts';

/** More than so many would be fetched for too long; the lists of the browse pages are complete. */
export const MOST_ROWS = 1000;

const COLUMNS = ['record', 'title', 'action', 'note', 'differences', 'sources', 'address'];

/** Results as CSV, a line each, in the order in which they are shown. */
export const listCsv = (pages: readonly PageData[], site: string): string =>
  toCsv(
    COLUMNS,
    pages.map(({ url, meta }) => ({
      record: meta.type,
      title: meta.title,
      action: meta.action,
      note: meta.note,
      differences: meta.differs,
      sources: meta.sources,
      address: new URL(url, site).href,
    })),
  );

/** Hands the reader the list that is shown, as a file. */
export async function saveList(hits: readonly Hit[]): Promise<void> {
  const pages = await Promise.all(hits.slice(0, MOST_ROWS).map((hit) => hit.data()));
  const file = URL.createObjectURL(new Blob([listCsv(pages, location.href)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = 'records.csv';
  link.click();
  URL.revokeObjectURL(file);
}
