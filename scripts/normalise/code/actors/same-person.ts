import { levenshtein } from '../../levenshtein.ts';
import { remembering } from '../../remembering.ts';
import { foldPhrase } from './words.ts';

const NUMERAL = /\s(?:[IVX]+|Jr\.?|Sr\.?)$/;

/** The words of a name that tell people apart: `King Osric IV` → `osric`. */
export const nameKeys: (name: string) => readonly string[] = remembering((name) =>
  foldPhrase(name.replace(NUMERAL, '')),
);

/**
 * Whether two names can be one person's: one is part of the other, or they are two spellings of one name.
 *
 * `Anton ul Vark Oster` and `Antonul Vark Oster`; `Oster` and `Anton Oster`; not `Anton Oster` and `Maria Oster`.
 */
export const isSameName = (one: string, other: string): boolean => haveSameKeys(nameKeys(one), nameKeys(other));

/** The same of two names as `nameKeys` gives them. */
export function haveSameKeys(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = isLonger(one, other) ? [other, one] : [one, other];
  if (short.length === 0) return false;
  if (isSubsequence(short, long)) return true;
  if (short.at(-1) !== long.at(-1) && short[0] !== long[0]) return false;
  return isSpelledAlike(short.join(''), long.join(''));
}

/** Whether a name has more words than another, or as many with more letters. */
const isLonger = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length ? one.join('').length > other.join('').length : one.length > other.length;

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let found = 0;
  for (const key of long) if (key === short[found] || isInitial(short[found], key, found, short.length)) found += 1;
  return found === short.length;
}

/** `B. Oster` for `Bogdan Oster`: a letter for a name, though not for the surname. */
const isInitial = (letter: string | undefined, key: string, place: number, length: number): boolean =>
  letter?.length === 1 && place < length - 1 && key.startsWith(letter);

/** Equal but for one letter in six. */
function isSpelledAlike(one: string, other: string): boolean {
  const allowed = Math.floor(Math.max(one.length, other.length) / 6);
  if (Math.abs(one.length - other.length) > allowed || one.length > 80) return false;
  return one === other || levenshtein(one, other) <= allowed;
}
