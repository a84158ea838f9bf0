import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRecord } from '../../../scripts/normalise/run/next-record.ts';
import { isAsLeft, marksInSpare, type Spare, takeDownSpare } from '../../../scripts/normalise/run/spare.ts';
import { marksIn, type Standing, standingIn } from '../../../scripts/normalise/run/standing.ts';

let base = '';
let record = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'spare-'));
  [record, folder] = [join(base, 'record'), join(base, 'spare')];
  mkdirSync(join(record, 'visits'), { recursive: true });
  mkdirSync(join(record, 'topics', 'a-b'), { recursive: true });
  for (const path of ['visits/a.md', 'visits/b.md', 'topics/a-b/c.md', 'ledger.jsonl'])
    writeFileSync(join(record, path), path);
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const standing = (): Promise<Standing> => standingIn(record, new Map());

/** Swaps the record for one in which a file is changed, one is gone and one is new, made in the spare folder. */
async function swap(known: Spare | null, files: Standing): Promise<{ spare: Spare | null; files: Standing }> {
  const now = await standing();
  const next = nextRecord(folder, marksInSpare(folder, known, files), record, now);
  for (const path of now.keys()) if (!path.startsWith('visits/')) next.keep(path);
  next.write('visits/a.md', 'changed');
  next.write('visits/new.md', 'new');
  next.prune();
  renameSync(record, join(base, 'previous'));
  renameSync(folder, record);
  renameSync(join(base, 'previous'), folder);
  const after = next.standing();
  return { spare: takeDownSpare(folder, now, record, after), files: after };
}

describe('a spare folder', () => {
  it('is laid out with second names where there is none', async () => {
    const files = await standing();
    const spare = takeDownSpare(folder, new Map(), record, files);
    expect(marksIn(folder)).toEqual(marksIn(record));
    expect(spare?.differing.size).toBe(0);
    expect([...(spare?.folders.keys() ?? [])].sort()).toEqual(['.', 'topics', 'topics/a-b', 'visits']);
  });

  it('is not laid out over what cannot be written', async () => {
    writeFileSync(folder, '');
    expect(takeDownSpare(join(folder, 'below'), new Map(), record, await standing())).toBeNull();
  });

  it('is known after a swap without a look at its files', async () => {
    const first = await standing();
    const { spare, files } = await swap(takeDownSpare(folder, new Map(), record, first), first);
    expect(spare && isAsLeft(folder, spare)).toBe(true);
    expect([...(spare?.differing.keys() ?? [])].sort()).toEqual(['visits/a.md', 'visits/b.md', 'visits/new.md']);
    expect(marksInSpare(folder, spare, files)).toEqual(marksIn(folder));
    expect(files).toEqual(await standing());
  });

  it.each([
    ['a file was taken away', () => rmSync(join(folder, 'topics', 'a-b', 'c.md'))],
    ['a file was added', () => writeFileSync(join(folder, 'topics', 'stray.md'), 'x')],
    [
      'a file was put in the place of another',
      () => {
        writeFileSync(join(base, 'x'), 'visits/b.md');
        renameSync(join(base, 'x'), join(folder, 'visits', 'b.md'));
      },
    ],
    ['it is gone', () => rmSync(folder, { recursive: true })],
  ])('is looked at file by file where %s', async (_, change) => {
    const first = await standing();
    const { spare, files } = await swap(takeDownSpare(folder, new Map(), record, first), first);
    change();
    expect(spare && isAsLeft(folder, spare)).toBe(false);
    if (existsSync(folder)) expect(marksInSpare(folder, spare, files)).toEqual(marksIn(folder));
  });

  it('gives no damaged content to the record', async () => {
    const first = await standing();
    const { spare, files } = await swap(takeDownSpare(folder, new Map(), record, first), first);
    writeFileSync(join(folder, 'visits', 'a.md'), 'damaged: the record has another file here');
    writeFileSync(join(folder, 'ledger.jsonl'), 'damaged: a second name of the file in the record');
    const damaged = await standingIn(record, files);
    expect(damaged.get('ledger.jsonl')?.id).not.toBe(files.get('ledger.jsonl')?.id);
    const next = nextRecord(folder, marksInSpare(folder, spare, files), record, damaged);
    next.keep('visits/a.md');
    next.write('ledger.jsonl', 'ledger.jsonl');
    next.prune();
    expect(readFileSync(join(folder, 'visits', 'a.md'), 'utf8')).toBe('changed');
    expect(readFileSync(join(folder, 'ledger.jsonl'), 'utf8')).toBe('ledger.jsonl');
    expect(statSync(join(folder, 'visits', 'a.md')).ino).toBe(statSync(join(record, 'visits', 'a.md')).ino);
  });
});
