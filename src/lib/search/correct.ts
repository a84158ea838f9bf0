import { nearestName, nearestWord, otherSpellings } from './spelling.ts';
import { isStopWord } from './stop-words.ts';
import type { Lexicon } from './vocabulary.ts';
import { stem, type Token } from './words.ts';

/** A word of the query as it is read, and whether it had to be changed for that. */
export interface ReadToken extends Token {
  corrected: boolean;
  /** Whether the record or the codebook has it. */
  known: boolean;
}

const isNumber = (key: string): boolean => /^[\d.,%]+$/.test(key);

/** Whether the record or the codebook has a word: itself, another form of it, or one that it begins. */
function isKnown(key: string, { known }: Lexicon): boolean {
  if (known.has(key) || isNumber(key)) return true;
  const parts = key.split(/[-.&']/).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => known.has(part) || isNumber(part))) return true;
  const root = stem(key);
  for (const word of known) {
    if (word.startsWith(key) || (root.length > 3 && stem(word) === root)) return true;
  }
  return false;
}

/** Words that begin with so many same letters, up to the last two, are taken for forms of one: `medical`, `medicine`. */
const SHARED_LETTERS = 5;

/** Whether a word may be a form of one that is known. */
function mayBeForm(key: string, { known }: Lexicon): boolean {
  const beginning = key.slice(0, Math.max(SHARED_LETTERS, key.length - 2));
  return [...known].some((word) => word.startsWith(beginning));
}

/**
 * Reads a word that the record does not have as one that it has: in the other English spelling, or without a typing
 * error. A word that stays unknown is left as it is.
 */
export function correct(token: Token, lexicon: Lexicon): ReadToken {
  if (isStopWord(token.key) || isKnown(token.key, lexicon)) return { ...token, corrected: false, known: true };
  const spelling = otherSpellings(token.key).find((word) => isKnown(word, lexicon));
  const word = spelling ?? nearestName(token.key, [...lexicon.nameWords]) ?? nearestWord(token.key, lexicon.ranked);
  if (word) return { text: word, key: word, corrected: true, known: true };
  return { ...token, corrected: false, known: mayBeForm(token.key, lexicon) };
}
