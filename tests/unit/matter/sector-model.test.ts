import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadMatterLexicon } from '../../../scripts/normalise/code/matter/load-matter-lexicon.ts';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sector-model-'));
  await cp('content/codebook', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

test('a model that was learnt from other word vectors is told by its field', async () => {
  const file = join(folder, 'models', 'sectors.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^( {2}energy: )\[.*\]$/m, '$1[ 1, 2 ]'));
  const [codebook, vectors] = await Promise.all([loadCodebook(folder), loadWordVectors(folder)]);
  await expect(loadMatterLexicon(folder, codebook, vectors)).rejects.toMatchObject({
    problems: [{ field: 'meaning.energy' }],
  });
});

test('terms of a sector that the codebook does not have are told with their line', async () => {
  const file = join(folder, 'sector-terms.yaml');
  const terms = await readFile(file, 'utf8');
  await writeFile(file, terms.replace('- sector: energy', '- sector: enregy'));
  const line = terms.split('\n').indexOf('- sector: energy') + 1;
  const [codebook, vectors] = await Promise.all([loadCodebook(folder), loadWordVectors(folder)]);
  await expect(loadMatterLexicon(folder, codebook, vectors)).rejects.toMatchObject({
    problems: [
      {
        line,
        field: expect.stringMatching(/^entry \d+, sector$/) as string,
        message: expect.stringContaining('did you mean "energy"?') as string,
      },
    ],
  });
});
