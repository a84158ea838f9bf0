import { nearestWord, otherSpellings } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import type { Lexicon } from './vocabulary.ts';
import { stem, type Token } from './words.ts';

/** A word of the query as it is read, and whether it had to be changed for that. */
export interface ReadToken extends Token {
  corrected: boolean;
}

const isNumber = (key: string): boolean => /^[\d.,%]+$/.test(key);

/** Whether the record or the codebook has a word: itself, another form of it, or one that it begins. */
function isKnown(key: string, { known }: Lexicon): boolean {
  if (known.has(key) || isNumber(key)) return true;
  const parts = key.split(/[-.&']/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => known.has(part) || isNumber(part))) return true;
  const root = stem(key);
  for (const word of known) if (word.startsWith(key) || (root.length > 3 && stem(word) === root)) return true;
  return false;
}

/**
 * Reads a word that the record does not have as one that it has: in the other English spelling, or without a typing
 * error. A word that stays unknown is left as it is.
 */
export function correct(token: Token, lexicon: Lexicon): ReadToken {
  const asTyped = { ...token, corrected: false };
  if (isStopWord(token.key) || isKnown(token.key, lexicon)) return asTyped;
  const spelling = otherSpellings(token.key).find((word) => isKnown(word, lexicon));
  const word = spelling ?? nearestWord(token.key, [...lexicon.ranked, ...lexicon.known]);
  return word ? { text: word, key: word, corrected: true } : asTyped;
}
