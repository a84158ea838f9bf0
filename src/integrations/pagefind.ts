import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** An answer of Pagefind's: it reports problems in a list and does not throw. */
interface Answer {
  errors: readonly string[];
}

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
      logger.info(`${pages} files read for the search index`);
    },
  },
});

/** Reads the pages under `site` and writes their index to `outputPath`; gives back how many pages were read. */
export async function indexSite(site: string, outputPath: string): Promise<number> {
  try {
    const index = await openIndex();
    const { page_count: pages } = checked('reading pages', await index.addDirectory({ path: site }));
    if (pages === 0) throw new Error(`Pagefind found no page to index in ${site}. Fix: build the pages first.`);
    checked('writing the index', await index.writeFiles({ outputPath }));
    await removeInterfaces(outputPath);
    return pages;
  } catch (cause) {
    throw new Error(`The search index could not be built: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  } finally {
    await close();
  }
}

/** One index for the whole site: a record is found whatever the language of a quotation on it. */
async function openIndex(): Promise<PagefindIndex> {
  const { index } = checked('starting', await createIndex({ forceLanguage: 'en' }));
  if (!index) throw new Error('starting: no index was given');
  return index;
}

/** Removes Pagefind's own interfaces, which this site does not use: a third of what it writes. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((file) => /^pagefind-(?:.*ui|highlight)\.(?:css|js)$/.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

/** Hands an answer on, or throws what it reports. */
function checked<T extends Answer>(step: string, answer: T): T {
  if (answer.errors.length > 0) throw new Error(`${step}: ${answer.errors.join('; ')}`);
  return answer;
}
