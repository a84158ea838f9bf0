import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Codebook } from '../../../../src/schemas/codebook.ts';
import { readYaml, shownPath } from '../../codebook/read-yaml.ts';
import { unknownSector } from '../../codebook/unknown-sectors.ts';
import { withLines } from '../../codebook/with-lines.ts';
import { UserError } from '../../user-error.ts';
import { interned } from '../interned.ts';
import { HUNDREDTHS } from '../logistic.ts';
import { loadThresholdModel } from '../threshold-model.ts';
import type { WordVectors } from '../word-vectors.ts';
import { loadSectorFilters } from './sector-filters.ts';
import { type SectorModel, sectorModel as sectorFile } from './sector-model.ts';
import { MEANINGS } from './sector-meaning.ts';
import { loadSectorWords } from './sector-words.ts';
import { buildMatterLexicon, type MatterLexicon } from './matter-lexicon.ts';
import { matterWords, sectorTerms, standingMatter } from './matter-lists.ts';

/**
 * Reads the vocabulary for sectors and topics.
 * @param folder e.g. `content/codebook`
 * @param vectors what words mean
 * @throws UserError when a list is missing or malformed or names a sector that there is not, or the model was learnt from other word vectors
 */
export async function loadMatterLexicon(
  folder: string,
  codebook: Pick<Codebook, 'sectors' | 'topics'>,
  vectors: WordVectors,
): Promise<MatterLexicon> {
  const [terms, words, standing, sectorModel, linkModel, topicLinkModel] = await Promise.all([
    readYaml(join(folder, 'sector-terms.yaml'), z.array(sectorTerms)),
    readYaml(join(folder, 'matter-words.yaml'), matterWords),
    readYaml(join(folder, 'standing-matters.yaml'), z.array(standingMatter)),
    loadSectorModel(join(folder, 'models'), codebook, vectors),
    loadThresholdModel(folder, 'links'),
    loadThresholdModel(folder, 'topic-links'),
  ]);
  const file = shownPath(join(folder, 'sector-terms.yaml'));
  const problems = terms.flatMap(({ sector }, at) =>
    unknownSector(sector, codebook.sectors, { file, at: [at, 'sector'], field: `entry ${String(at + 1)}, sector` }),
  );
  if (problems.length > 0) throw new UserError(withLines(problems));
  return buildMatterLexicon({
    sectorTerms: terms,
    words,
    standing,
    topics: codebook.topics,
    sectors: codebook.sectors,
    linkModel,
    topicLinkModel,
    sectorModel,
    vectors,
  });
}

async function loadSectorModel(
  folder: string,
  { sectors }: Pick<Codebook, 'sectors'>,
  vectors: WordVectors,
): Promise<SectorModel> {
  const path = join(folder, 'sectors.yaml');
  const { version, weights, bias, meaning } = await readYaml(path, sectorFile);
  const length = MEANINGS.length * vectors.dimensions;
  const problems = Object.entries(meaning)
    .filter(([, own]) => own.length !== length)
    .map(([sector, own]) => ({
      file: shownPath(path),
      field: `meaning.${sector}`,
      message: `expected ${String(length)} weights, as many as word-vectors.tsv gives numbers, found ${String(own.length)}`,
      fix: 'Take “meaning” out of the file, then run npm run train, which writes it anew.',
    }));
  if (problems.length > 0) throw new UserError(problems);
  return {
    version,
    weights: new Map(Object.entries(weights)),
    bias: new Map(sectors.map(({ id }) => [interned(id), bias[id] ?? 0])),
    words: await loadSectorWords(
      folder,
      sectors.map(({ id }) => id),
    ),
    filters: await loadSectorFilters(folder, vectors, sectors.length),
    meaning: new Map(
      Object.entries(meaning).map(([sector, own]) => [sector, own.map((weight) => weight / HUNDREDTHS)]),
    ),
  };
}
