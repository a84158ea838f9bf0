import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFiles } from '../../helpers/read-files.ts';
import { swapIn } from '../../robustness/swap/swap-in.ts';

let base = '';
beforeEach(async () => void (base = await mkdtemp(join(tmpdir(), 'record-'))));
afterEach(() => rm(base, { recursive: true, force: true }));

describe('replaceFolder', () => {
  it('replaces the folder as a whole', async () => {
    const out = join(base, 'record');
    await swapIn(
      out,
      new Map([
        ['visits/a.md', 'A'],
        ['statements.jsonl', ''],
      ]),
    );
    await swapIn(
      out,
      new Map([
        ['visits/b.md', 'B'],
        ['statements.jsonl', ''],
      ]),
    );
    expect([...(await readFiles(out)).keys()].sort()).toEqual(['statements.jsonl', 'visits/b.md']);
  });

  it('writes into an empty folder', async () => {
    await swapIn(base, new Map([['statements.jsonl', 'x']]));
    expect(await readFile(join(base, 'statements.jsonl'), 'utf8')).toBe('x');
  });
});

describe('filesIn', () => {
  it('refuses a folder with foreign files in it', async () => {
    await writeFile(join(base, 'holiday.jpg'), '');
    await expect(readFiles(base)).rejects.toThrow(/found holiday\.jpg/);
  });

  it('undoes a swap that was cut short', async () => {
    const out = join(base, 'record');
    await swapIn(out, new Map([['visits/a.md', 'A']]));
    await rename(out, `${out}.previous`);
    await mkdir(`${out}.next/visits`, { recursive: true });
    expect(await readFiles(out)).toEqual(new Map([['visits/a.md', 'A']]));
  });
});
