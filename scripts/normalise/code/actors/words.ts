import type { Span } from '../clause.ts';

/** A word of the stored text. */
export interface Word extends Span {
  /** As written, without a possessive ending: `Ruritania` of `Ruritania’s`. */
  text: string;
  /** As written. */
  written: string;
  /** Lower case, without accents and abbreviation points: `he` of `H.E.` */
  key: string;
  /** Whether it begins with a capital. */
  capital: boolean;
  possessive: boolean;
}

const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‘ʻ`][\p{L}\p{M}]+)*/gu;
const ASCII = /^[a-z0-9]*$/;
const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital; the plain letters are told by their code. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(word);
}

/** `Ruritania’s`: an apostrophe and an s at the end. */
function isSingularPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'S') return false;
  const mark = word.charAt(word.length - 2);
  return mark === '’' || mark === "'" || mark === '‘';
}

/** Lower case, without accents: `Pérolia` → `perolia`; apostrophes are made straight, points dropped. */
export const foldWord = (text: string): string => {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[’‘ʻ`]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd');
};

/** The words of a phrase as keys: `Viet Nam` → `['viet', 'nam']`. */
export const foldPhrase = (phrase: string): string[] => readWords(phrase).map((word) => word.key);

/** `the Emirates’ offer`: an apostrophe behind a word in s, before a blank. */
const isPluralPossessive = (text: string, end: number): boolean => {
  const mark = text.charAt(end);
  return (mark === '’' || mark === "'") && /s/i.test(text.charAt(end - 1)) && /\s/.test(text.charAt(end + 1));
};

/**
 * Splits a text into words, in one pass. Hyphens and dashes split; apostrophes inside a word do not.
 * @param text e.g. `Ruritania’s Anglo-Kelmoran ties`
 * @param offset added to all places
 * @returns `Ruritania` (possessive), `Anglo`, `Kelmoran`, `ties`, with offsets into the text
 */
export function readWords(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const singular = isSingularPossessive(written);
    const bare = singular ? written.slice(0, -2) : written;
    const start = match.index;
    const end = start + written.length;
    const possessive = singular || isPluralPossessive(text, end);
    words.push({
      start: start + offset,
      end: end + offset,
      text: bare,
      written,
      key: foldWord(bare),
      capital: isCapital(bare),
      possessive,
    });
  }
  return words;
}
