import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

/** The built site, as files. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A page of the built site. */
export interface SitePage {
  /** `/visits/2023-10-kakar-china/` */
  path: string;
  file: string;
  html: string;
  document: Document;
}

const pathOf = (file: string): string => `/${relative(DIST, file).split(sep).join('/')}`.replace(/index\.html$/, '');

const readPage = (file: string): SitePage => {
  const html = readFileSync(file, 'utf8');
  return { path: pathOf(file), file, html, document: parseHTML(html).document };
};

/** All files under `dist/` with an ending. */
export const filesOf = (ending: string): string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && !file.startsWith('pagefind'))
    .sort()
    .map((file) => join(DIST, file));

/** An address that has moved sends its readers on, and is nothing to read. */
const isRedirect = ({ document }: SitePage): boolean => document.querySelector('meta[http-equiv="refresh"]') !== null;

/** Every page, without those that only send readers on. */
export const readPages = (): SitePage[] =>
  filesOf('.html')
    .map(readPage)
    .filter((page) => !isRedirect(page));

/** The path under which the site is published: `/`. */
export const basePath = (pages: readonly SitePage[]): string => {
  const home = pages.find(({ path }) => path === '/');
  const canonical =
    home?.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'https://site.example/';
  return new URL(canonical).pathname;
};

/** Size as sent by a host that compresses. */
export const packedSize = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** What a check found on the pages, each problem once with one of its pages, so that a failure can be read. */
export const problemsOn = (pages: readonly SitePage[], check: (page: SitePage) => readonly string[]): string[] => {
  const found = pages.flatMap((page) => check(page).map((problem) => ({ problem, path: page.path })));
  return [...Map.groupBy(found, ({ problem }) => problem)].map(
    ([problem, places]) =>
      `${problem}, on ${places[0]?.path ?? ''}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`,
  );
};

/** One page of each kind: the longest of those whose addresses begin alike, as it holds most. */
export const onePerKind = (pages: readonly SitePage[]): SitePage[] => {
  const kindOf = ({ path }: SitePage): string => `${path.split('/')[1] ?? ''} ${path.split('/').length}`;
  return [...Map.groupBy(pages, kindOf).values()].flatMap(
    (alike) => [...alike].sort((a, b) => b.html.length - a.html.length)[0] ?? [],
  );
};
