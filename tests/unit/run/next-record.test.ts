import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextRecord } from '../../../scripts/normalise/run/next-record.ts';
import { marksIn, standingIn } from '../../../scripts/normalise/run/standing.ts';

let base = '';
let old = '';
let next = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'next-'));
  [old, next] = [join(base, 'record'), join(base, 'next')];
  for (const folder of [old, next]) mkdirSync(join(folder, 'visits'), { recursive: true });
  writeFileSync(join(old, 'visits', 'a.md'), 'A');
  writeFileSync(join(old, 'visits', 'b.md'), 'B');
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

const begin = async () => nextRecord(next, marksIn(next), old, await standingIn(old, new Map()));
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const inode = (...path: string[]): number => statSync(join(...path)).ino;

describe('the next record in an empty folder', () => {
  it('has second names of the files that stay, and files of its own', async () => {
    const record = await begin();
    record.keep('visits/a.md');
    record.write('visits/b.md', 'new');
    expect(inode(next, 'visits', 'a.md')).toBe(inode(old, 'visits', 'a.md'));
    expect([read(next, 'visits', 'b.md'), read(old, 'visits', 'b.md')]).toEqual(['new', 'B']);
    expect(record.differing()).toEqual(['visits/b.md']);
  });
});

describe('the next record in a folder of an earlier one', () => {
  beforeEach(() => {
    for (const name of ['a.md', 'b.md']) linkSync(join(old, 'visits', name), join(next, 'visits', name));
    writeFileSync(join(next, 'visits', 'gone.md'), 'gone');
  });

  it('keeps the names that are right, and drops those that it has not', async () => {
    const record = await begin();
    record.keep('visits/a.md');
    record.keep('visits/b.md');
    record.prune();
    expect(inode(next, 'visits', 'a.md')).toBe(inode(old, 'visits', 'a.md'));
    expect(existsSync(join(next, 'visits', 'gone.md'))).toBe(false);
    expect(record.differing()).toEqual([]);
  });

  it('leaves no folder empty', async () => {
    mkdirSync(join(next, 'topics', 'a-b'), { recursive: true });
    writeFileSync(join(next, 'topics', 'a-b', 'gone.md'), 'gone');
    const record = await begin();
    record.keep('visits/a.md');
    record.prune();
    expect(existsSync(join(next, 'topics'))).toBe(false);
    expect(existsSync(join(next, 'visits', 'a.md'))).toBe(true);
  });

  it('never writes into a file that the standing record has too', async () => {
    const record = await begin();
    record.write('visits/a.md', 'new');
    expect([read(next, 'visits', 'a.md'), read(old, 'visits', 'a.md')]).toEqual(['new', 'A']);
  });

  it('takes the file that stands for one that was left with another content', async () => {
    rmSync(join(next, 'visits', 'b.md'));
    writeFileSync(join(next, 'visits', 'b.md'), 'of an earlier record');
    const record = await begin();
    record.keep('visits/b.md');
    expect(read(next, 'visits', 'b.md')).toBe('B');
  });
});
