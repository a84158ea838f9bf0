import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { ROOT, runScript } from './run.ts';

/** Where the built site lies. */
export const DIST = join(ROOT, 'dist');

/**
 * Normalises the articles, then builds the site with its search index.
 * @returns how many pages were written
 */
export async function buildSite(): Promise<number> {
  await runScript('scripts/normalise.ts');
  process.env.NODE_ENV = 'production';
  await build({ root: ROOT, logLevel: 'warn', mode: 'production' });
  const files = await readdir(DIST, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).length;
}
