import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPipeline } from '../../scripts/normalise/pipeline.ts';
import { publishedFiles } from '../helpers/published-files.ts';
import { numbers } from '../../scripts/tools/numbers.ts';

const FOLDERS = ['tests/gold/composed', 'tests/gold/five'];
/** Files that remember what was published before, and so the way that led here. */
const REMEMBERS = new Set(['ledger.jsonl', 'redirects.json', 'changes.jsonl']);

const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
const names = (await Promise.all(FOLDERS.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))))).flat().sort();

/** The same order for the same seed. */
const shuffled = (seed: number): string[] => {
  const random = numbers(seed);
  return names.map((name) => ({ name, rank: random() })).sort((a, b) => a.rank - b.rank).map(({ name }) => name);
};
const ORDERS = [names, names.toReversed(), shuffled(1), shuffled(2)];

type Files = ReadonlyMap<string, string>;
const linesOf = (files: Files, path: string): { address: string; from: string; to: string }[] => {
  const content = files.get(path) ?? '';
  return (path.endsWith('l') ? content.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown) : (JSON.parse(content) as unknown[])) as never;
};
const addressesOf = (files: Files): Set<string> =>
  new Set([...files.keys()].flatMap((path) => (/^(?:articles|visits|agreements|topics)\/.*\.md$/u.test(path) ? [`/${path.replace(/\.md$/u, '/')}`] : [])));

let base = '';
beforeAll(async () => void (base = await mkdtemp(join(tmpdir(), 'order-'))));
afterAll(() => rm(base, { recursive: true, force: true }));

/** Adds the articles one by one, and after each looks whether every address ever given out still answers. */
const addAll = async (order: readonly string[], folder: string): Promise<{ files: Files; lost: string[]; moved: number }> => {
  const ever = new Set<string>();
  const lost: string[] = [];
  let files: Files = new Map();
  for (const name of order) {
    await cp(name, join(folder, name.replaceAll('/', '-')));
    const { record } = await pipeline.run(folder, files);
    files = publishedFiles(record, files);
    const now = addressesOf(files);
    for (const address of now) ever.add(address);
    const lead = new Map(linesOf(files, 'redirects.json').map(({ from, to }) => [from, to]));
    for (const address of ever) {
      const to = lead.get(address);
      const answers = now.has(address) ? to === undefined : to !== undefined && (now.has(to) || /^\/[a-z]+\/$/u.test(to));
      if (!answers) lost.push(`${address} after ${name}`);
    }
  }
  return { files, lost, moved: linesOf(files, 'redirects.json').length };
};

describe('articles that arrive one by one', () => {
  it('give the same record in any order, and no address is lost on the way', async () => {
    const results = [];
    for (const [at, order] of ORDERS.entries()) results.push(await addAll(order, await mkdtemp(join(base, `${at}-`))));
    const [first] = results;
    expect(first?.files.size).toBeGreaterThan(200);
    for (const { lost } of results) expect(lost).toEqual([]);
    for (const { files } of results) {
      const kept = (all: Files) => [...all].filter(([path]) => !REMEMBERS.has(path));
      expect(kept(files).map(([path]) => path)).toEqual(kept(first?.files ?? new Map()).map(([path]) => path));
      for (const [path, content] of kept(files)) expect(content === first?.files.get(path), path).toBe(true);
      const known = new Set(linesOf(files, 'ledger.jsonl').map(({ address }) => address));
      for (const address of addressesOf(files)) expect(known.has(address), address).toBe(true);
    }
    expect(Math.max(...results.map(({ moved }) => moved)), 'addresses that moved, else nothing was tested').toBeGreaterThan(0);
  }, 600_000);
});
