import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** What a run on one folder leaves begins so; the rest of the name tells which folder. */
export const RECEIPT = 'receipt-';
export const SPARE = 'spare-';

/** How long the results of other versions are kept after their last use, in milliseconds: two weeks. */
const KEPT = 14 * 24 * 3600 * 1000;

/**
 * The part of the cache that belongs to one version of what articles are read with. What other versions left, or runs on other
 * folders, and nobody used for two weeks is removed. Everything in the cache can be deleted at any time.
 * @param version see `knowledgeVersion`
 */
export function cacheFolder(cache: string, version: string): string {
  const folder = join(cache, version);
  try {
    mkdirSync(folder, { recursive: true });
    const now = new Date();
    utimesSync(folder, now, now);
    const isOld = (path: string): boolean => now.getTime() - statSync(path).mtimeMs > KEPT;
    for (const other of readdirSync(cache).filter(isVersion))
      if (isOld(join(cache, other))) rmSync(join(cache, other), { recursive: true, force: true });
    for (const receipt of readdirSync(folder).filter((name) => name.startsWith(RECEIPT)))
      if (isOld(join(folder, receipt)))
        for (const name of [receipt, receipt.replace(RECEIPT, SPARE)])
          rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // A cache that cannot be written is no fault: the run works anew.
  }
  return folder;
}

/** Only folders that a run made are its own to remove. */
const isVersion = (name: string): boolean => /^[0-9a-f]{16}$/u.test(name);
