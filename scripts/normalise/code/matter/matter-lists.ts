import { z } from 'astro/zod';
import type { Codebook } from '../../../../src/schemas/codebook.ts';
import { slug } from '../../../../src/schemas/common.ts';
import type { WordVectors } from '../word-vectors.ts';
import type { TopicLinkModel } from './topic-link-model.ts';
import type { LinkModel } from './matter-links.ts';
import type { SectorModel } from './sector-model.ts';

const words = z.array(z.string()).default([]);

/** An entry of `sector-terms.yaml`. */
export const sectorTerms = z.strictObject({ sector: slug, decides: words, tells: words, hints: words, deeds: words });
/** `matter-words.yaml` */
export const matterWords = z.strictObject({
  empty: z.array(words),
  adjuncts: words,
  lists: words,
  carriers: words,
  anaphors: words,
  offices: words,
  function: words,
  neutral: words,
  dominant: words,
});
/** An entry of `standing-matters.yaml`. */
export const standingMatter = z.strictObject({
  id: slug,
  title: z.string(),
  field: z.boolean().default(false),
  terms: words,
});

/** The validated lists that a lexicon is built from. */
export interface MatterLists {
  sectorTerms: readonly z.infer<typeof sectorTerms>[];
  words: z.infer<typeof matterWords>;
  standing: readonly z.infer<typeof standingMatter>[];
  topics: Codebook['topics'];
  sectors: Codebook['sectors'];
  sectorModel: SectorModel;
  linkModel: LinkModel;
  topicLinkModel: TopicLinkModel;
  vectors: WordVectors;
}
