import { z } from 'astro/zod';
import { slug } from '../../src/schemas/common.ts';

const FOLDER = 'tests/gold';

/** A hand-coded set of articles: an entry of `tests/gold/sets.yaml`. */
export const codedSet = z
  .strictObject({
    name: slug,
    title: z.string(),
    /** What the figures on it are worth. */
    limits: z.string(),
    /** Its tables, beside the folder of its articles. */
    gold: z.array(z.string()).optional(),
    /** Whether the models learn from it, or the one of names alone. */
    taught: z.union([z.boolean(), z.literal('names')]),
  })
  .transform(({ gold, ...set }) => ({
    ...set,
    articles: `${FOLDER}/${set.name}`,
    gold: (gold ?? [`${set.name}.tsv`]).map((table) => `${FOLDER}/${table}`),
  }));
export type CodedSet = z.output<typeof codedSet>;
