import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Codebook } from '../../../../src/schemas/codebook.ts';
import { readYaml } from '../../codebook/read-yaml.ts';
import { linkModel } from './matter-links.ts';
import { sectorModel } from './sector-model.ts';
import { buildMatterLexicon, type MatterLexicon, matterWords, sectorTerms, standingMatter } from './matter-lexicon.ts';

/**
 * Reads the vocabulary for sectors and topics.
 * @param folder e.g. `content/codebook`
 * @throws UserError when a list is missing or malformed
 */
export async function loadMatterLexicon(
  folder: string,
  codebook: Pick<Codebook, 'sectors' | 'topics'>,
): Promise<MatterLexicon> {
  const [terms, words, standing, model, links] = await Promise.all([
    readYaml(join(folder, 'sector-terms.yaml'), z.array(sectorTerms)),
    readYaml(join(folder, 'matter-words.yaml'), matterWords),
    readYaml(join(folder, 'standing-matters.yaml'), z.array(standingMatter)),
    readYaml(join(folder, 'models', 'sectors.yaml'), sectorModel),
    readYaml(join(folder, 'models', 'links.yaml'), linkModel),
  ]);
  return buildMatterLexicon({
    sectorTerms: terms,
    words,
    standing,
    topics: codebook.topics,
    sectors: codebook.sectors,
    linkModel: { ...links, weights: new Map(Object.entries(links.weights)) },
    sectorModel: {
      version: model.version,
      weights: new Map(Object.entries(model.weights)),
      bias: new Map(codebook.sectors.map(({ id }) => [id, model.bias[id] ?? 0])),
    },
  });
}
