import type { MatterLexicon } from './matter-lexicon.ts';
import type { MatterWord } from './matter-word.ts';
import { wordKey } from './word-key.ts';

/** No title is longer; of a longer phrase its end stands, where English has the noun that is meant. */
const MOST_WORDS = 6;

/**
 * A reader's name for a matter, made from a noun phrase.
 * Without words that tell nothing at its start, and in sentence case.
 * @example the words `further new Cilacap refinery upgrade` → `Cilacap refinery upgrade`
 */
export function titleOf(text: string, phrase: readonly MatterWord[], lexicon: MatterLexicon): string {
  const first = phrase.findIndex((word) => !lexicon.empty.has(word.key) && word.tag !== 'NUM' && !['of', 'the'].includes(word.key));
  const kept = phrase.slice(Math.max(first, 0)).slice(-MOST_WORDS);
  const start = kept[0]?.start ?? 0;
  const end = kept.at(-1)?.end ?? start;
  const plain = text.slice(start, end).replace(/[“”"„«»()[\]]/gu, '').replace(/\s+/gu, ' ').trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/**
 * The id of a matter that is named by its title.
 * @example slugOf('Double taxation') // 'double-taxation'
 */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || wordKey('matter');
