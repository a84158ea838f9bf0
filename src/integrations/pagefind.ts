import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import {
  bundleOf,
  BUNDLES,
  FACETS_FILE,
  INDEX_LANGUAGE,
  OFFERED_FILE,
  RANKING,
  RANKING_FILE,
  type BundleName,
} from '../lib/search/bundles.ts';
import { packColumn } from '../lib/search/columns.ts';
import { FILTERS, SORTS } from '../lib/search/names.ts';
import { offeredOn, readEntry, type IndexEntry, type Offered } from './index-entry.ts';

/** An answer of Pagefind's: it reports problems in a list and does not throw. */
interface Answer {
  errors: readonly string[];
}

/** Postings that one file of the index holds, of a word or several: a tenth of Pagefind's own, so that a query loads little. */
const CHUNK_SIZE = '2000';

/** The page that offers values to filter by. */
const SEARCH_PAGE = 'search/index.html';

/** Pages handed to Pagefind at one time. */
const TOGETHER = 64;

/**
 * Indexes the built site for search, as the last step of the build: a separate step would be forgotten.
 * Which pages are indexed, and as what, is said by `data-pagefind-*` attributes on the pages.
 * Any problem fails the build, as does an index without a page.
 */
export const pagefind = (): AstroIntegration => ({
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = await indexSite(fileURLToPath(dir), fileURLToPath(new URL('pagefind/', dir)));
      logger.info(`${pages} pages in the search index`);
    },
  },
});

/**
 * Reads the pages under `site` and writes their indexes to `outputPath`: agreements, which answer first, in one of their
 * own, and all others in a second. Beside each index stand the values that readers filter and sort by: Pagefind would
 * count its own filters anew in every search, in a time that grows with hits times pages.
 * @returns how many pages were indexed
 */
export async function indexSite(site: string, outputPath: string): Promise<number> {
  try {
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
    await rm(outputPath, { recursive: true, force: true });
    const all = (await readdir(site, { recursive: true })).map((file) => file.split(sep).join('/'));
    const files = all.filter((file) => file.endsWith('.html')).sort();
    const offered = await offeredOn(join(site, SEARCH_PAGE));
    let pages = 0;
    for (const name of Object.keys(BUNDLES) as BundleName[]) {
      const own = files.filter((file) => bundleOf(file) === name);
      pages += await writeIndex(site, own, join(outputPath, BUNDLES[name]), offered);
    }
    if (pages === 0) throw new Error(`Pagefind found no page to index in ${site}. Fix: build the pages first.`);
    await shareModule(outputPath);
    return pages;
  } catch (cause) {
    throw new Error(`The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await close();
  }
}

/** Indexes some files, in their order, and writes their values in the same order. @returns how many are to be found */
async function writeIndex(
  site: string,
  files: readonly string[],
  outputPath: string,
  offered: Offered,
): Promise<number> {
  const index = await openIndex();
  const entries: IndexEntry['values'][] = [];
  // While Pagefind reads some pages, the next ones are fetched.
  let reading = Promise.resolve();
  for (let start = 0; start < files.length; start += TOGETHER) {
    const some = await Promise.all(
      files
        .slice(start, start + TOGETHER)
        .map(async (file) => ({ file, html: await readFile(join(site, file), 'utf8') })),
    );
    const found = some.flatMap(({ file, html }) => readEntry(file, html) ?? []);
    await reading;
    reading = addPages(index, found);
    // Awaited in the next round; until then a failure is no unhandled one.
    reading.catch(() => undefined);
    entries.push(...found.map(({ values }) => values));
  }
  await reading;
  checked('writing the index', await index.writeFiles({ outputPath }));
  // Its process ends with it: an index that is only deleted leaves most of its memory taken.
  await close();
  const columns = (names: readonly string[], isKept: (name: string, value: string) => boolean = () => true) =>
    packColumns(names, (name) =>
      entries.map((values) => (values.get(name) ?? []).filter((value) => isKept(name, value))),
    );
  await writeFile(join(outputPath, RANKING_FILE), columns(RANKING));
  await writeFile(join(outputPath, OFFERED_FILE), columns(FILTERS, (name, value) => offered.get(name)?.has(value) ?? false)); // prettier-ignore
  await writeFile(join(outputPath, FACETS_FILE), columns([...FILTERS, ...SORTS]));
  await removeUnused(outputPath);
  return entries.length;
}

const addPages = async (index: PagefindIndex, found: readonly IndexEntry[]): Promise<void> => {
  const answers = await Promise.all(found.map(({ url, content }) => index.addHTMLFile({ url, content })));
  for (const answer of answers) checked('reading pages', answer);
};

const packColumns = (names: readonly string[], rowsOf: (name: string) => string[][]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, packColumn(rowsOf(name))])));

/** One index whatever the languages: a record is found whatever the language of a quotation on it. */
async function openIndex(): Promise<PagefindIndex> {
  const { index } = checked('starting', await createIndex({ forceLanguage: INDEX_LANGUAGE }));
  if (!index) throw new Error('starting: no index was given');
  return index;
}

/** Removes Pagefind's own interfaces, which this site does not use: a third of what it writes. */
async function removeUnused(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((file) => /^pagefind-(?:.*ui|highlight)\.(?:css|js)$/.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

/**
 * All indexes of a page share the module that the first has loaded. The second asks for it under an address of its own
 * and puts it aside: there it finds an empty one, or readers would load it twice.
 */
async function shareModule(outputPath: string): Promise<void> {
  const bundle = join(outputPath, BUNDLES.others);
  const modules = (await readdir(bundle)).filter((file) => /^wasm\..*\.pagefind$/.test(file));
  await Promise.all(modules.map((file) => writeFile(join(bundle, file), EMPTY_MODULE)));
}

/** The mark of a Pagefind file that is not packed, and a byte. */
const EMPTY_MODULE = 'pagefind_dcd\0';

/** Hands an answer on, or throws what it reports. */
function checked<T extends Answer>(step: string, answer: T): T {
  if (answer.errors.length > 0) throw new Error(`${step}: ${answer.errors.join('; ')}`);
  return answer;
}
