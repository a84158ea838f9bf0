import { existsSync, globSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPipeline } from '../../scripts/normalise/pipeline.ts';
import { recordFiles } from '../../scripts/normalise/write/record-files.ts';

/**
 * Each folder here is a case: a few articles in, the expected tree out. To write an expectation anew after a change that
 * is meant: UPDATE_GOLDEN=1 npx vitest run --project golden, then read the difference before committing it.
 */
const HERE = import.meta.dirname;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];
/** Lists of the codebook are the same in every case. */
const SHARED = /^(?:sectors\/|codebook\.json)/u;

const cases = (await readdir(HERE, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });

const produced = async (name: string): Promise<Map<string, string>> => {
  const { record, problems } = await pipeline.run(join(HERE, name, 'articles'));
  expect(problems).toEqual([]);
  return new Map([...recordFiles(record)].filter(([path]) => !SHARED.test(path)));
};

const expected = async (folder: string): Promise<Map<string, string>> => {
  const paths = globSync('**/*.{md,jsonl}', { cwd: folder }).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)));
};

describe.each(cases)('%s', (name) => {
  const folder = join(HERE, name, 'expected');

  it('gives the expected tree', async () => {
    const files = await produced(name);
    if (UPDATE) {
      await rm(folder, { recursive: true, force: true });
      for (const [path, content] of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    }
    expect(existsSync(folder), 'an expectation; write one with UPDATE_GOLDEN=1').toBe(true);
    const wanted = await expected(folder);
    expect([...files.keys()].sort()).toEqual([...wanted.keys()].sort());
    for (const [path, content] of files) expect(content, path).toBe(wanted.get(path));
  });

  it('gives the same bytes again', async () => {
    expect(await produced(name)).toEqual(await produced(name));
  });
});
