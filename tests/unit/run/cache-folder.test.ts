import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../scripts/normalise/run/cache-folder.ts';

const VERSION = '0123456789abcdef';
const LONG_AGO = new Date(Date.now() - 30 * 24 * 3600 * 1000);

let cache = '';
beforeEach(() => void (cache = mkdtempSync(join(tmpdir(), 'cache-'))));
afterEach(() => {
  rmSync(cache, { recursive: true });
});

describe('cacheFolder', () => {
  it('removes what runs on folders that nobody uses left, and keeps the rest', () => {
    const folder = cacheFolder(cache, VERSION);
    for (const name of ['old', 'new']) {
      writeFileSync(join(folder, `receipt-${name}`), '');
      mkdirSync(join(folder, `spare-${name}`));
    }
    utimesSync(join(folder, 'receipt-old'), LONG_AGO, LONG_AGO);
    cacheFolder(cache, VERSION);
    const left = ['receipt-old', 'spare-old', 'receipt-new', 'spare-new'].filter((name) =>
      existsSync(join(folder, name)),
    );
    expect(left).toEqual(['receipt-new', 'spare-new']);
  });

  it('removes what another version left', () => {
    const other = cacheFolder(cache, 'fedcba9876543210');
    utimesSync(other, LONG_AGO, LONG_AGO);
    cacheFolder(cache, VERSION);
    expect(existsSync(other)).toBe(false);
  });
});
