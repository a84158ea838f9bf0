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
    const old = (at: string, isOne: (name: string) => boolean): string[] =>
      readdirSync(at).filter((name) => isOne(name) && isOld(join(at, name), now));
    for (const name of old(cache, isVersion)) remove(cache, name);
    for (const receipt of old(folder, isReceipt)) {
      remove(folder, receipt);
      remove(folder, receipt.replace(RECEIPT, SPARE));
    }
  } catch {
    // A cache that cannot be written is no fault: the run works anew.
  }
  return folder;
}

const isOld = (path: string, now: Date): boolean => now.getTime() - statSync(path).mtimeMs > KEPT;

const remove = (folder: string, name: string): void => {
  rmSync(join(folder, name), { recursive: true, force: true });
};

const isReceipt = (name: string): boolean => name.startsWith(RECEIPT);

/** Only folders that a run made are its own to remove. */
const isVersion = (name: string): boolean => /^[0-9a-f]{16}$/u.test(name);
