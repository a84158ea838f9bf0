import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsBelow } from '../../../scripts/normalise/write/paths-below.ts';
import { replaceFolder } from '../../../scripts/normalise/write/replace-folder.ts';
import { writeNew } from '../../../scripts/normalise/write/write-new.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { swapIn, WHOLE_DISK, type WholeDisk } from './swap-in.ts';
import { FIRST, SECOND } from './two-records.ts';

let base = '';
let out = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'swap-'));
  out = join(base, 'record');
});
afterEach(() => rm(base, { recursive: true, force: true }));

const sorted = (files: ReadonlyMap<string, string>) => [...files].sort();
const isWhole = (files: ReadonlyMap<string, string>): boolean =>
  [FIRST, SECOND].some((record) => JSON.stringify(sorted(files)) === JSON.stringify(sorted(record)));

/** A disk on which only so many changes are made: after them each fails, as on a full disk or after a power cut. */
const failingAfter = (changes: number, code: string): { disk: WholeDisk; made: () => number } => {
  let made = 0;
  const orFail = <A extends unknown[]>(change: (...args: A) => Promise<unknown>) => async (...args: A): Promise<unknown> => {
    made += 1;
    if (made > changes) throw Object.assign(new Error(code), { code });
    return change(...args);
  };
  const disk: WholeDisk = { ...WHOLE_DISK, makeFolder: orFail(WHOLE_DISK.makeFolder), write: orFail(WHOLE_DISK.write), rename: orFail(WHOLE_DISK.rename), remove: orFail(WHOLE_DISK.remove) };
  return { disk, made: () => made };
};

describe('a swap that is cut short', () => {
  it('after any number of changes to the disk leaves one whole record', async () => {
    const { disk, made } = failingAfter(Infinity, '');
    await swapIn(out, FIRST);
    await swapIn(out, SECOND, disk);
    expect(made()).toBeGreaterThan(SECOND.size);
    const results = new Set<string | undefined>();
    for (let changes = 0; changes < made(); changes += 1) {
      await swapIn(out, FIRST);
      await swapIn(out, SECOND, failingAfter(changes, 'DIED').disk).catch(() => undefined);
      const files = await readFiles(out);
      expect(isWhole(files), `after ${changes} changes`).toBe(true);
      results.add(files.get('ledger.jsonl'));
      expect(await readdir(base)).toEqual(['record']);
    }
    expect([...results]).toEqual(['first', 'second']);
  });

  it('does so too where the former folder is kept and filled again', async () => {
    const spare = join(base, 'spare');
    const fillWith = (record: ReadonlyMap<string, string>) => async (next: string) => {
      for (const [path, content] of record) writeNew(join(next, path), content);
      for (const path of pathsBelow(next)) if (!record.has(path)) await rm(join(next, path));
      return true;
    };
    for (const changes of [0, 1, 2, 3, 4, 5, 6, 7]) {
      await replaceFolder(out, fillWith(FIRST), { spare });
      await replaceFolder(out, fillWith(FIRST), { spare });
      await replaceFolder(out, fillWith(SECOND), { disk: failingAfter(changes, 'DIED').disk, spare }).catch(() => undefined);
      expect(isWhole(await readFiles(out)), `after ${changes} changes`).toBe(true);
      expect((await readdir(base)).filter((name) => name !== 'spare')).toEqual(['record']);
    }
    expect(sorted(await readFiles(out))).toEqual(sorted(SECOND));
    expect(pathsBelow(spare).sort()).toEqual([...FIRST.keys()].sort());
  });

  it('by a kill at any moment leaves one whole record', async () => {
    let swaps = 0;
    for (let round = 0; round < 24; round += 1) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'swap-for-ever.ts'), out], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.on('data', (dots: Buffer) => (swaps += dots.length));
      await once(child.stdout, 'data');
      await pause((round * 7) % 41);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(isWhole(await readFiles(out)), `round ${round}`).toBe(true);
    }
    expect(swaps).toBeGreaterThanOrEqual(24);
  });

  it('holds up no later run', async () => {
    await writeFile(`${out}.lock`, '999999999');
    await swapIn(out, FIRST);
    expect(existsSync(`${out}.lock`)).toBe(false);
  });
});

describe('a disk that does not do as asked', () => {
  it.each([
    ['ENOSPC', /record: expected room on the disk, found it full Fix: Free some space/],
    ['EDQUOT', /found it full/],
    ['EACCES', /expected a folder that may be written, found it read-only Fix: Give yourself the right/],
    ['EROFS', /found it read-only/],
    ['EBUSY', /found one that is mounted or in use/],
  ])('is told of %s without a stack, and the last good record stays', async (code, message) => {
    await swapIn(out, FIRST);
    for (const changes of [0, 1, 30, SECOND.size + 4]) {
      await expect(swapIn(out, SECOND, failingAfter(changes, code).disk)).rejects.toMatchObject({ name: 'UserError', message: expect.stringMatching(message) as string });
      expect(sorted(await readFiles(out))).toEqual(sorted(FIRST));
    }
  });

  it('keeps the stack of an error that nobody foresaw', async () => {
    await expect(swapIn(out, FIRST, failingAfter(3, 'EWHAT').disk)).rejects.toMatchObject({ name: 'Error', message: 'EWHAT' });
  });

  it('is told when a file stands in the way', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(swapIn(join(base, 'file', 'record'), FIRST)).rejects.toThrow(/found a file in its path Fix: /);
  });
});

describe('two runs at once', () => {
  it('write one after the other', async () => {
    await mkdir(out);
    await Promise.all([swapIn(out, FIRST), swapIn(out, SECOND), swapIn(out, FIRST), swapIn(out, SECOND)]);
    expect(isWhole(await readFiles(out))).toBe(true);
    expect(await readdir(base)).toEqual(['record']);
  });
});
