import { join } from 'node:path';
import { z } from 'astro/zod';
import { readYaml } from '../codebook/read-yaml.ts';

const words = z.array(z.string().min(1));

/** `codebook/furniture.yaml`: the words by which page furniture, captions, publishers and genres are told. */
export const pageWordsSchema = z.strictObject({
  lines: words,
  captions: words,
  authors: words,
  outlets: words,
  offices: words,
  genres: z.strictObject({ opinion: words, analysis: words, 'official-release': words, 'joint-statement': words }),
});
export type PageWords = z.infer<typeof pageWordsSchema>;

/** @throws UserError when the list is missing or malformed */
export const loadPageWords = (folder: string): Promise<PageWords> =>
  readYaml(join(folder, 'furniture.yaml'), pageWordsSchema);

/** A line reduced to lower-case words, accents and punctuation aside: `– ADVERTISEMENT –` gives `advertisement`. */
export const bareWords = (line: string): string =>
  line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a line, reduced by `bareWords`, begins with one of the phrases as whole words. */
export const beginsWithAny = (bare: string, phrases: readonly string[]): boolean =>
  phrases.some((phrase) => {
    const wanted = bareWords(phrase);
    return bare === wanted || bare.startsWith(`${wanted} `);
  });

/** Whether a short line begins with an office that publishes: `Federal Ministry for Foreign Affairs`. */
export const namesOffice = (line: string, { offices }: PageWords): boolean => {
  const bare = bareWords(line);
  return bare.split(' ').length <= 12 && beginsWithAny(bare.replace(/^(?:the |federal |royal |press )+/u, ''), offices);
};
