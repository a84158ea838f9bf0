import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { SETS } from '../../../scripts/evaluate/sets.ts';
import { loadTraining, modelsIn } from '../../../scripts/train/stages/training.ts';
import { trainAll } from '../../../scripts/train/train-all.ts';

const sets = SETS.filter(({ name }) => name === 'composed');
/** Milliseconds: twice some ten thousand words are read, coded four times and learnt from. */
const LONG = 120_000;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-train-'));
  await cp('content/codebook', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/**
 * Trains on the twelve open articles alone.
 * @returns what each file of models holds then, by its name
 */
async function trained(): Promise<Map<string, string>> {
  await trainAll(await loadTraining(folder, { taught: sets, taughtNames: sets }));
  const names = await readdir(modelsIn(folder));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(modelsIn(folder), name), 'utf8')] as [string, string]),
    ),
  );
}

/** Makes the models say what they never would: all is of one sector, nothing is a statement. */
async function mislead(): Promise<void> {
  for (const [name, wrong] of [
    ['sectors', { weights: {}, bias: { space: 99 } }],
    ['judge', { statement: { bias: -99 } }],
  ] as const) {
    const file = join(modelsIn(folder), `${name}.yaml`);
    const model = parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, stringify({ ...model, ...wrong }));
  }
}

it(
  'the same is learnt from the same articles, whatever the models were before',
  async () => {
    const first = await trained();
    for (const [name, learnt] of first)
      if (name !== 'word-vectors.tsv' && name !== 'about.yaml')
        expect(learnt, name).not.toBe(await readFile(join(modelsIn('content/codebook'), name), 'utf8'));
    await mislead();
    expect(await trained()).toEqual(first);
  },
  LONG,
);
