import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { readSite } from '../normalise/codebook/read-site.ts';
import { ROOT, runScript } from './run.ts';

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
 * Normalises the articles, then builds the pages from the record they gave.
 * @throws UserError for mistakes in `site.yaml`, before anything else is done
 */
export async function buildSite(): Promise<number> {
  await readSite(join(ROOT, 'content', 'site.yaml'));
  await runScript('scripts/normalise.ts');
  return buildPages();
}
