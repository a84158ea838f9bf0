import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { readSite } from '../normalise/codebook/read-site.ts';
import { SOME_REFUSED } from '../normalise/exit-status.ts';
import { CommandFailed, ROOT, runScript } from './run.ts';

/** Where the built site lies. */
export const DIST = join(ROOT, 'dist');

/**
 * Builds the pages and their search index from the record as it is.
 * @returns how many pages were written
 */
export async function buildPages(): Promise<number> {
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, logLevel: 'warn', mode: 'production' });
  const files = await readdir(DIST, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}

/**
 * Normalises the articles, then builds the pages from the record they gave; an article that cannot be read keeps the others from
 * nothing.
 * @returns how many pages were written, and whether an article was refused: the reason has been told
 * @throws UserError for mistakes in `site.yaml`, before anything else is done
 */
export async function buildSite(): Promise<{ pages: number; refused: boolean }> {
  await readSite(join(ROOT, 'content', 'site.yaml'));
  const refused = await runScript('scripts/normalise.ts').then(
    () => false,
    (cause: unknown) => {
      if (cause instanceof CommandFailed && cause.status === SOME_REFUSED) return true;
      throw cause;
    },
  );
  return { pages: await buildPages(), refused };
}

/** What is said last where an article was refused: what was said of it is far above by then. */
export const REFUSED = 'Some articles could not be read (see above); the site has all the others.';
