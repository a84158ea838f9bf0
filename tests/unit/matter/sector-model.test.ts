import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadMatterLexicon } from '../../../scripts/normalise/code/matter/load-matter-lexicon.ts';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sector-model-'));
  await cp('content/codebook', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

test('a model that was learnt from other word vectors is told by its field', async () => {
  const file = join(folder, 'models', 'sectors.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^( {2}energy: )\[.*\]$/m, '$1[ 1, 2 ]'));
  const [codebook, vectors] = await Promise.all([loadCodebook(folder), loadWordVectors(folder)]);
  await expect(loadMatterLexicon(folder, codebook, vectors)).rejects.toMatchObject({
    problems: [{ field: 'meaning.energy' }],
  });
});
