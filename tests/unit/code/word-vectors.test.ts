import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vectors-'));
  await mkdir(join(folder, 'models'));
});
afterAll(() => rm(folder, { recursive: true }));

const lineOf = (word: string, ...steps: number[]): string =>
  `${word}\t${Buffer.from(Int8Array.from(steps).buffer).toString('base64')}\n`;

test('words have their coordinates in steps, and others none', async () => {
  await writeFile(join(folder, 'models', 'word-vectors.tsv'), `${lineOf('bridge', 32, -64)}${lineOf('tunnel', 96, 0)}`);
  const vectors = await loadWordVectors(folder);
  expect(vectors.dimensions).toBe(2);
  expect(vectors.of.get('bridge')).toEqual(Int8Array.of(32, -64));
  expect(vectors.of.get('tunnel')).toEqual(Int8Array.of(96, 0));
  expect(vectors.of.has('zzz')).toBe(false);
});

test('a malformed line is told with its number', async () => {
  await writeFile(join(folder, 'models', 'word-vectors.tsv'), `${lineOf('bridge', 32, -64)}tunnel\n`);
  await expect(loadWordVectors(folder)).rejects.toMatchObject({ problems: [{ line: 2 }] });
});

test('words that are used alike stand nearer than others in the committed table', async () => {
  const vectors = await loadWordVectors('content/codebook');
  const distance = (a: string, b: string): number => {
    const [one, other] = [a, b].map((word) => Array.from(vectors.of.get(word) ?? []));
    expect(one).toHaveLength(vectors.dimensions);
    return Math.hypot(...(one ?? []).map((value, at) => value - (other?.[at] ?? NaN)));
  };
  expect(distance('promise', 'pledge')).toBeLessThan(distance('promise', 'potato'));
  expect(distance('railway', 'road')).toBeLessThan(distance('railway', 'hospital'));
});
