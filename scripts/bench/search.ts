import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import type { SearchResult, Speed } from '../../src/lib/method/speed.ts';
import { BUNDLES } from '../../src/lib/search/bundles.ts';
import { launchBrowser } from '../../tests/helpers/browser.ts';
import { exactScan } from './exact-scan.ts';
import { type Link, type LinkServer, serveSlowly } from './link-server.ts';
import { median } from './measure.ts';

/**
 * The searches of a visit to the page, in turn; of 10,000 agreements, `few` and `many` find some 70 and 700 pages: `tev`
 * begins names of the bench's corpus.
 */
const QUERIES = [
  ['first', 'currency swap'],
  ['next', 'vaccines hospital'],
  ['few', 'museum sal'],
  ['many', 'tev'],
  ['repeated', 'currency swap'],
] as const;
type QueryName = (typeof QUERIES)[number][0];

/** Searches whose hits are counted against an exact scan of the pages. */
const RECALL = ['currency swap', 'vaccines hospital', 'satellite', 'diplomas', 'hydropower', 'refinery', 'museum'];

/** Where Pagefind's own interface stands: over an index as its documentation has it, and over the indexes of the site. */
const OWN = 'pagefind-own';
const LEAN = 'pagefind-lean';

/** Our own page, and Pagefind's own interface over the same pages. */
const UI = { box: '.pagefind-ui__search-input', links: '.pagefind-ui__result-link' };
const ENGINES = {
  'this site': { path: '/search/', box: '#q', links: '#results a[href]' },
  'Pagefind’s own interface': { path: `/${OWN}/`, ...UI },
  'Pagefind’s own interface over this site’s indexes, without filters': { path: `/${LEAN}/`, ...UI },
} as const;
type EngineName = keyof typeof ENGINES;

const LINKS: Readonly<Record<string, { link: Link; slower: number; wait: number }>> = {
  fast: { link: { delay: 0, rate: 0 }, slower: 1, wait: 0 },
  'slow (150 ms, 1.6 Mb/s, processor 4 × slower), typing a second after focus': {
    link: { delay: 150, rate: 1.6e6 },
    slower: 4,
    wait: 1000,
  },
};

const ownPage = (options: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/${OWN}/pagefind-ui.css"></head>
<body><div id="search"></div><script src="/${OWN}/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search', showImages: false, ${options} });</script></body></html>`;

/** Pagefind's own interface beside the site, with one index of all pages and their filters: the site's build makes neither. */
async function addOwnInterface(dist: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(dist, OWN) });
  await close();
  mkdirSync(join(dist, LEAN));
  writeFileSync(join(dist, OWN, 'index.html'), ownPage(`bundlePath: '/${OWN}/'`));
  writeFileSync(
    join(dist, LEAN, 'index.html'),
    ownPage(`bundlePath: '/pagefind/', mergeIndex: [{ bundlePath: '/pagefind/${BUNDLES.others}' }]`),
  );
}

/** Types a query at once. @returns milliseconds until the first link of the list is another */
const ask = (page: Page, { box, links }: { box: string; links: string }, query: string): Promise<number> =>
  page.evaluate(
    ([at, of, words]) =>
      new Promise<number>((resolve, reject) => {
        const input = document.querySelector<HTMLInputElement>(at);
        if (!input) throw new Error(`${at} is not on the page`);
        const first = (): string | undefined => [...document.querySelectorAll<HTMLAnchorElement>(of)].find((link) => link.textContent.trim() !== '')?.href; // prettier-ignore
        const before = first();
        const start = performance.now();
        const late = setTimeout(() => reject(new Error(`no answer to ${words}`)), 60_000);
        const observer = new MutationObserver(() => {
          const now = first();
          if (now === undefined || now === before) return;
          observer.disconnect();
          clearTimeout(late);
          resolve(performance.now() - start);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        input.value = words;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }),
    [box, links, query] as const,
  );

interface Visit {
  ms: Record<QueryName, number>;
  before: number;
  bytes: number;
}

async function visit(page: Page, server: LinkServer, engine: EngineName, wait: number): Promise<Visit> {
  const { path, box, links } = ENGINES[engine];
  server.sent();
  await page.goto(server.origin + path, { waitUntil: 'networkidle' });
  await page.waitForSelector(box);
  const before = server.sent();
  await page.focus(box);
  await page.waitForTimeout(wait);
  const ms: Partial<Record<QueryName, number>> = {};
  let bytes = 0;
  for (const [name, query] of QUERIES) {
    ms[name] = await ask(page, { box, links }, query);
    if (name === 'first') bytes = server.sent();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(wait > 0 ? 1500 : 400);
  }
  return { ms: ms as Visit['ms'], before, bytes };
}

interface Counting {
  createInstance: (options: object) => { search: (query: string) => Promise<{ results: unknown[] }> };
}

/** Hits of the engine itself in all indexes, without what our page makes of a query. */
const countHits = (page: Page, query: string): Promise<number> =>
  page.evaluate(
    async ([words, folders]) => {
      const bundle = '/pagefind/pagefind.js';
      const { createInstance } = (await import(bundle)) as Counting;
      let hits = 0;
      for (const folder of folders) {
        const instance = createInstance({
          basePath: new URL(`/pagefind/${folder}`, location.href).pathname,
          noWorker: true,
        });
        hits += (await instance.search(words)).results.length;
      }
      return hits;
    },
    [query, Object.values(BUNDLES)] as const,
  );

/**
 * Measures search on a built and indexed site, in a browser without a window, each visit in a profile of its own.
 * @returns medians by link and engine, and hits counted against an exact scan
 */
export async function measureSearch(dist: string, runs: number): Promise<Pick<Speed, 'search' | 'recall'>> {
  await addOwnInterface(dist);
  const server = await serveSlowly(dist);
  const browser = await launchBrowser();
  try {
    const search: SearchResult[] = [];
    for (const name of Object.keys(LINKS)) search.push(...(await overLink(browser, server, name, runs)));
    server.set({ delay: 0, rate: 0 });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/${OWN}/`);
    const exact = exactScan(dist, RECALL);
    const recall: Speed['recall'] = [];
    for (const query of RECALL)
      recall.push({ query, found: await countHits(page, query), exact: exact.get(query) ?? 0 });
    return { search, recall };
  } finally {
    await browser.close();
    server.close();
    for (const folder of [OWN, LEAN]) rmSync(join(dist, folder), { recursive: true, force: true });
  }
}

/** One visit in a new profile, where nothing is cached. */
async function freshVisit(browser: Browser, server: LinkServer, engine: EngineName, name: string): Promise<Visit> {
  const { link, slower, wait } = LINKS[name] ?? { link: { delay: 0, rate: 0 }, slower: 1, wait: 0 };
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  server.set(link);
  const result = await visit(page, server, engine, wait);
  await context.close();
  return result;
}

/** All engines over one kind of link, in turn. */
async function overLink(browser: Browser, server: LinkServer, link: string, runs: number): Promise<SearchResult[]> {
  const engines = Object.keys(ENGINES) as EngineName[];
  const visits = new Map<EngineName, Visit[]>(engines.map((engine) => [engine, []]));
  for (let round = 0; round < runs; round += 1)
    for (const engine of engines) visits.get(engine)?.push(await freshVisit(browser, server, engine, link));
  return [...visits].map(([engine, all]) => {
    const of = (query: QueryName): number => median(all.map(({ ms }) => ms[query]));
    return {
      ...{ link, engine, first: of('first'), next: of('next'), repeated: of('repeated'), few: of('few') },
      many: of('many'),
      before: median(all.map(({ before }) => before)),
      bytes: median(all.map(({ bytes }) => bytes)),
    };
  });
}
