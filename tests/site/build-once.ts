import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages, DIST } from '../../scripts/tools/build-site.ts';
import { ROOT } from '../../scripts/tools/run.ts';

/** What the site is made from. */
const SOURCES = ['src', 'public', 'content/record', 'content/site.yaml', 'astro.config.mjs', 'package-lock.json'];

const newest = (path: string): number => {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** Builds the site before its tests, unless what was built is newer than all that it is made from. */
export async function setup(): Promise<void> {
  const index = join(DIST, 'index.html');
  const built = existsSync(index) ? statSync(index).mtimeMs : 0;
  if (built > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  console.log('Building the site for its tests …');
  await buildPages();
}
