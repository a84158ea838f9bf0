import { readFile } from 'node:fs/promises';

/** What one page gives to the index. */
export interface IndexEntry {
  url: string;
  /** A document with the part of the page that is indexed. */
  content: string;
  /** Values of its filters and sort keys, which are kept beside the index: `visit` → `2021-05-brandt-ruritania`. */
  values: ReadonlyMap<string, readonly string[]>;
}

const BEGINNING = '<div data-pagefind-body';
const END = '</main>';
const VALUE = /<span data-pagefind-(?:filter|sort)="(?<name>[^":]+):(?<value>[^"]*)"><\/span>/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&#38;': '&', '&quot;': '"', '&#34;': '"' };
const decode = (text: string): string =>
  text.replace(/&(?:amp|#38|quot|#34);/gu, (entity) => ENTITIES[entity] ?? entity);

/** The same text without the page that it was cut from: a piece of a string keeps the whole in memory. */
const detached = (text: string): string => Buffer.from(text).toString();

/**
 * Reads what a built page gives to the index: the part of it that is marked with `data-pagefind-body`, without the values
 * that it is filtered and sorted by.
 * @param file below the site's folder: `visits/2021-05-brandt-ruritania/index.html`
 * @returns null where the page is not to be found
 */
export function readEntry(file: string, html: string): IndexEntry | null {
  const start = html.indexOf(BEGINNING);
  if (start < 0) return null;
  const values = new Map<string, string[]>();
  const body = html.slice(start, html.lastIndexOf(END)).replace(VALUE, (...match) => {
    const { name = '', value = '' } = match.at(-1) as Record<string, string>;
    values.set(name, [...(values.get(name) ?? []), detached(decode(value))]);
    return '';
  });
  return {
    url: `/${file.replace(/index\.html$/u, '')}`,
    content: `<!doctype html><html lang="en"><body>${body}</body></html>`,
    values,
  };
}

/** Values that readers can choose, by filter. */
export type Offered = ReadonlyMap<string, ReadonlySet<string>>;

const BOX = /<input type="checkbox" name="(?<name>[^"]+)" value="(?<value>[^"]*)"/gu;

/**
 * Reads which values a built search page offers: of visits, sources and years only the latest.
 * @throws Error where it offers none
 */
export async function offeredOn(page: string): Promise<Offered> {
  const offered = new Map<string, Set<string>>();
  for (const { groups: { name = '', value = '' } = {} } of (await readFile(page, 'utf8')).matchAll(BOX))
    offered.set(name, (offered.get(name) ?? new Set()).add(decode(value)));
  if (offered.size === 0)
    throw new Error(`${page} offers no filter. Fix: keep the boxes of its filters, name before value.`);
  return offered;
}
