import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { serve, type StaticServer } from '../helpers/static-server.ts';

interface Hit {
  data: () => Promise<{ url: string; meta: { date: string } }>;
}

/** The part of Pagefind's interface that is used here. */
interface Engine {
  options: (options: { baseUrl: string }) => Promise<void>;
  mergeIndex: (path: string, options: { baseUrl: string }) => Promise<void>;
  search: (query: string, options: { sort: { date: 'desc' } }) => Promise<{ results: Hit[] }>;
}

declare global {
  interface Window {
    /** Loads a bundle; set by the page, because a test's own `import` is rewritten. */
    load: (bundle: string) => Promise<Engine>;
  }
}

const MATTERS = ['ferry', 'harbour', 'ferry and harbour', 'railway', 'ferry tickets'];
const PAGES = Array.from({ length: 60 }, (_, at) => {
  const date = `20${String(10 + ((at * 7) % 60) % 20).padStart(2, '0')}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`; // prettier-ignore
  const matter = MATTERS[at % MATTERS.length] ?? '';
  const body = `<h1>Matter ${at}</h1><p>They agreed on the ${matter}${' again'.repeat(at % 4)}.</p>`;
  const marks = `<span data-pagefind-sort="date:${date}"></span><span data-pagefind-meta="date:${date}"></span>`;
  return {
    url: `/matter-${at}/`,
    content: `<!doctype html><html lang="en"><body><main data-pagefind-body>${marks}${body}</main></body></html>`,
  };
});

async function writeIndex(folder: string, pages: readonly (typeof PAGES)[number][]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (const page of pages) await index?.addHTMLFile(page);
  await index?.writeFiles({ outputPath: folder });
}

let folder = '';
let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  await writeIndex(join(folder, 'whole', 'pagefind'), PAGES);
  await writeIndex(join(folder, 'even', 'pagefind'), PAGES.filter((_, at) => at % 2 === 0)); // prettier-ignore
  await writeIndex(join(folder, 'odd', 'pagefind'), PAGES.filter((_, at) => at % 2 === 1)); // prettier-ignore
  await close();
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Indexes</title><script type="module">window.load = (bundle) => import(bundle);</script></html>',
  );
  [server, browser] = await Promise.all([serve(folder), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(server.origin);
  return page;
};

/** Addresses of what one bundle finds, with others merged into it, in the order in which it gives them. */
const found = async (query: string, bundle: string, merged: readonly string[] = []): Promise<string[]> => {
  const page = await open();
  const urls = await page.evaluate(
    async ([words, first, others]) => {
      const engine = await window.load(`/${first}/pagefind/pagefind.js`);
      await engine.options({ baseUrl: '/' });
      for (const other of others) await engine.mergeIndex(`/${other}/pagefind/`, { baseUrl: '/' });
      const { results } = await engine.search(words, { sort: { date: 'desc' } });
      return Promise.all(results.map(async (hit) => (await hit.data()).url));
    },
    [query, bundle, merged] as const,
  );
  await page.close();
  return urls;
};

/** The first results of two bundles by date, with how many pages had to be fetched for them. */
const merged = async (query: string, count: number): Promise<{ urls: string[]; fetched: number }> => {
  const page = await open();
  const answer = await page.evaluate(
    async ([words, wanted]) => {
      let fetched = 0;
      const parts = await Promise.all(
        ['even', 'odd'].map(async (name) => {
          const engine = await window.load(`/${name}/pagefind/pagefind.js`);
          await engine.options({ baseUrl: '/' });
          const { results } = await engine.search(words, { sort: { date: 'desc' } });
          const next = async () => {
            const hit = results.shift();
            if (hit) fetched += 1;
            return hit ? await hit.data() : null;
          };
          return { next, head: await next() };
        }),
      );
      const urls: string[] = [];
      while (urls.length < wanted) {
        const [best] = parts.filter(({ head }) => head).sort((a, b) => ((a.head?.meta.date ?? '') < (b.head?.meta.date ?? '') ? 1 : -1)); // prettier-ignore
        if (!best?.head) break;
        urls.push(best.head.url);
        best.head = await best.next();
      }
      return { urls, fetched };
    },
    [query, count] as const,
  );
  await page.close();
  return answer;
};

/**
 * Past one machine, the index is split and its parts are searched as one. Pagefind's `mergeIndex` gives the same hits, but
 * orders them by relevance even where another order was asked for; parts that are each in order are merged here instead,
 * and only as far as results are shown.
 */
describe('two indexes searched as one', () => {
  it.each(['ferry', 'harbour', 'ferry harbour', 'again', 'railway'])('find the same as one: %s', async (query) => {
    const one = await found(query, 'whole');
    expect(one.length).toBeGreaterThan(3);
    expect((await found(query, 'even', ['odd'])).sort()).toEqual([...one].sort());
  });

  it.each(['ferry', 'harbour', 'again'])('give it in the same order by date: %s', async (query) => {
    const one = await found(query, 'whole');
    expect((await merged(query, one.length)).urls).toEqual(one);
  });

  it('fetch little more than what is shown', async () => {
    const { urls, fetched } = await merged('ferry', 5);
    expect([urls.length, fetched]).toEqual([5, 7]);
  });
});
