import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** How long the results of other versions are kept after their last use, in milliseconds: two weeks. */
const KEPT = 14 * 24 * 3600 * 1000;

/**
 * The part of the cache that belongs to one version of what articles are read with. What other versions left and nobody used for
 * two weeks is removed. Everything in the cache can be deleted at any time.
 * @param version see `knowledgeVersion`
 */
export function cacheFolder(cache: string, version: string): string {
  const folder = join(cache, version);
  try {
    mkdirSync(folder, { recursive: true });
    const now = new Date();
    utimesSync(folder, now, now);
    for (const other of readdirSync(cache).filter(isVersion))
      if (now.getTime() - statSync(join(cache, other)).mtimeMs > KEPT)
        rmSync(join(cache, other), { recursive: true, force: true });
  } catch {
    // A cache that cannot be written is no fault: the run works anew.
  }
  return folder;
}

/** Only folders that a run made are its own to remove. */
const isVersion = (name: string): boolean => /^[0-9a-f]{16}$/u.test(name);
