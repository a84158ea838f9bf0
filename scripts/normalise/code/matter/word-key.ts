import { remembering } from '../../remembering.ts';
import { interned } from '../interned.ts';

/** Plural in form, a word of its own in sense. */
const NOT_PLURAL = new Set([
  'goods',
  'customs',
  'arms',
  'news',
  'series',
  'species',
  'physics',
  'economics',
  'headquarters',
  'means',
]);

/** British and American spelling, and other pairs that a reader takes for one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..)is(?=(?:e|ed|es|er|ing|ation)$)/, 'iz'],
  [/yse$/, 'yze'],
  [/(?<=..)our(?=$|ed$|er$|ing$|hood|ly$)/, 'or'],
  [/(?<=..)ence$/, 'ense'],
  [/(?<=..[^aeiou])re$/, 'er'],
  [/ogramme$/, 'ogram'],
  [/(?<=.)ll(?=(?:ed|ing|er)$)/, 'l'],
];

/**
 * What a word is compared by: lower case, without accents, plural endings and differences of spelling.
 * @example wordKey('Defence') === wordKey('defense'); wordKey('Centres') === wordKey('center')
 */
export function wordKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = interned(makeKey(word));
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** Keys made before: a language has few words, and they come often. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 50_000;

function makeKey(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return SPELLINGS.reduce((key, [from, to]) => key.replace(from, to), singular(plain));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return /(?:ss|ch|sh|x|zz)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Letters and digits; abbreviations keep together: `U.N.`, `D.I.` */
const PIECE = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+/gu;

/** Most tokens are one plain word. */
const PLAIN = /^[A-Za-z]+$/;

/** A piece of a token between hyphens and other marks, with its place in the token. */
export interface Piece {
  key: string;
  text: string;
  at: number;
}

/**
 * Splits written words into the pieces that are compared.
 * @example splitPieces('VL-1').map(({ key }) => key) // ['vl', '1']
 */
export const splitPieces: (written: string) => readonly Piece[] = remembering((written) => {
  if (PLAIN.test(written)) return [{ key: wordKey(written), text: written, at: 0 }];
  const bare = written.replace(/[’'ʼ]s?(?=$|[\s-])/gu, (mark) => ' '.repeat(mark.length));
  return [...bare.matchAll(PIECE)].map(({ 0: text, index }) => ({
    key: wordKey(text.replaceAll('.', '')),
    text,
    at: index,
  }));
});

/** The keys of a phrase from a list: `keysOf('Counter-terrorism')` is `['counter', 'terrorism']`. */
export const keysOf = (phrase: string): string[] => splitPieces(phrase).map(({ key }) => key);
