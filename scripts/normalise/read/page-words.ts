import { join } from 'node:path';
import { z } from 'astro/zod';
import { readYaml } from '../codebook/read-yaml.ts';
import { remembering } from '../remembering.ts';

const words = z.array(z.string().min(1));

/** `codebook/furniture.yaml`: the words by which page furniture, captions, publishers and genres are told. */
export const pageWordsSchema = z.strictObject({
  lines: words,
  captions: words,
  authors: words,
  scholars: words,
  outlets: words,
  offices: words,
  genres: z.strictObject({ opinion: words, analysis: words, 'official-release': words, 'joint-statement': words }),
});
export type PageWords = z.infer<typeof pageWordsSchema>;

/** @throws UserError when the list is missing or malformed */
export const loadPageWords = (folder: string): Promise<PageWords> =>
  readYaml(join(folder, 'furniture.yaml'), pageWordsSchema);

/** A text with its letters bare of accents: `Communiqué` → `Communique`. */
export const unaccented = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Letters without accents, and marks that are no part of a word. */
const SIMPLE = /^[\0-\x7f“”‘’–—…]*$/;

/**
 * A line reduced to lower-case words, accents and punctuation aside: `– ADVERTISEMENT –` gives `advertisement`.
 * Each line of an article is asked for several times.
 */
export const bareWords = remembering((line) => {
  if (SIMPLE.test(line))
    return line
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return unaccented(line)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}, 500);

/** How many characters are looked at for the words that open a line, and more words than anybody asks for. */
const OPENING = { length: 140, words: 15 } as const;

/** The same of a line's beginning: all of a short line, and at least the first fifteen words of a long one. */
export function openingWords(line: string): string {
  if (line.length <= OPENING.length) return bareWords(line);
  const words = bareWords(line.slice(0, OPENING.length)).split(' ');
  return words.length > OPENING.words ? words.slice(0, -1).join(' ') : bareWords(line);
}

/** Phrases of a list, reduced by `bareWords`, by their first word. */
const byFirstWord = new WeakMap<readonly string[], Map<string, string[]>>();

/** Whether a line, reduced by `bareWords`, begins with one of the phrases as whole words. */
export function beginsWithAny(bare: string, phrases: readonly string[]): boolean {
  let index = byFirstWord.get(phrases);
  if (!index) byFirstWord.set(phrases, (index = Map.groupBy(phrases.map(bareWords), firstWord)));
  const wanted = index.get(firstWord(bare));
  return wanted?.some((phrase) => bare === phrase || bare.startsWith(`${phrase} `)) ?? false;
}

const firstWord = (bare: string): string => {
  const end = bare.indexOf(' ');
  return end < 0 ? bare : bare.slice(0, end);
};

/** Whether a short line begins with an office that publishes: `Federal Ministry for Foreign Affairs`. */
export const namesOffice = (line: string, { offices }: PageWords): boolean => {
  const bare = bareWords(line);
  return bare.split(' ').length <= 12 && beginsWithAny(bare.replace(/^(?:the |federal |royal |press )+/u, ''), offices);
};
