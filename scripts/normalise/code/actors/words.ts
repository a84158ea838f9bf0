import { remembering } from '../../remembering.ts';
import type { Span } from '../clause.ts';
import { taggedSentences } from '../grammar/tagged-sentences.ts';
import type { Token } from '../grammar/token.ts';
import { interned, lowerCased } from '../interned.ts';
import { beginsWord, endOfInitials, endOfRun, startsCapital, widthAt } from '../letters.ts';
import { rememberedPerSentence } from '../per-sentence.ts';
import { PhraseIndex } from '../phrase-index.ts';

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

/** Plain letters, figures and marks that folding leaves as they are. */
const PLAIN = /^[^.`\u0080-\uffff]*$/;

/** `Ruritania’s`: an apostrophe and an s at the end. */
function isSingularPossessive(word: string): boolean {
  const last = word.charAt(word.length - 1);
  if (last !== 's' && last !== 'S') return false;
  const mark = word.charAt(word.length - 2);
  return mark === '’' || mark === "'" || mark === '‘';
}

/** How many letters two words have in common from the first on. */
export function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** Lower case, without accents: `Pérolia` → `perolia`; apostrophes are made straight, points dropped. */
export const foldWord = (text: string): string => {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
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

/** Plain words with a blank between: most names on lists. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/i;

/** The words of a phrase as keys: `Viet Nam` → `['viet', 'nam']`. */
export const foldPhrase = (phrase: string): string[] =>
  PLAIN_WORDS.test(phrase) ? phrase.toLowerCase().split(' ') : readWords(phrase).map((word) => word.key);

/** An index of phrases by their keys. @param entries phrase and what it stands for: `['prime minister', office]` */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new PhraseIndex<T>();
  for (const [phrase, value] of entries) index.add(foldPhrase(phrase), value);
  return index;
}

/** `the Emirates’ offer`: an apostrophe behind a word in s, before a blank. */
const isPluralPossessive = (text: string, end: number): boolean => {
  const mark = text.charAt(end);
  return (mark === '’' || mark === "'") && /s/i.test(text.charAt(end - 1)) && /\s/.test(text.charAt(end + 1));
};

/** What a written word is by itself. */
interface Form {
  text: string;
  key: string;
  capital: boolean;
  possessive: boolean;
}

const formOf = remembering((written): Form => {
  const possessive = isSingularPossessive(written);
  const text = possessive ? written.slice(0, -2) : written;
  return { text, key: interned(foldWord(text)), capital: startsCapital(text), possessive };
});

/**
 * Splits a text into words, in one pass. Hyphens and dashes split; apostrophes inside a word do not.
 * @param text e.g. `Ruritania’s Anglo-Kelmoran ties`
 * @param offset added to all places
 * @param tagged its words as the tagger has them, with the offset; those that are words here too are not cut out again
 * @returns `Ruritania` (possessive), `Anglo`, `Kelmoran`, `ties`, with offsets into the text
 */
export function readWords(text: string, offset = 0, tagged: readonly Token[] = []): Word[] {
  const words: Word[] = [];
  let start = 0;
  let place = 0;
  while (start < text.length) {
    if (!beginsWord(text, start)) {
      start += widthAt(text, start);
      continue;
    }
    const plain = endOfPlainWord(text, start);
    const end = plain ?? endOfWord(text, start);
    while ((tagged[place]?.start ?? Infinity) < start + offset) place += 1;
    words.push(
      plain === null ? wordAt(text, start, end, offset) : plainWordAt(text, start, end, offset, tagged[place]),
    );
    start = end;
  }
  return words;
}

function wordAt(text: string, start: number, end: number, offset: number): Word {
  const written = text.slice(start, end);
  const form = formOf(written);
  const possessive = form.possessive || isPluralPossessive(text, end);
  const { text: bare, key, capital } = form;
  return { start: start + offset, end: end + offset, text: bare, written, key, capital, possessive };
}

/** Nearly all words: of plain letters and figures. @param tagged the next word as the tagger has it, which may be another */
function plainWordAt(text: string, start: number, end: number, offset: number, tagged: Token | undefined): Word {
  const isSame = tagged?.start === start + offset && tagged.end === end + offset;
  const written = isSame ? tagged.text : text.slice(start, end);
  return {
    start: start + offset,
    end: end + offset,
    text: written,
    written,
    key: isSame ? tagged.lower : lowerCased(written),
    capital: isPlainCapital(text.charCodeAt(start)),
    possessive: false,
  };
}

const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90;

/**
 * Where a word of plain letters and figures ends.
 * @returns null where it has, or may have, other letters, an apostrophe or the point of an initial
 */
function endOfPlainWord(text: string, start: number): number | null {
  let end = start;
  let code = text.charCodeAt(end);
  while ((code >= 97 && code <= 122) || isPlainCapital(code) || (code >= 48 && code <= 57)) {
    end += 1;
    code = text.charCodeAt(end);
  }
  const goesOn = code > 127 || code === APOSTROPHE || code === GRAVE || (code === POINT && end === start + 1);
  return goesOn ? null : end;
}

const [APOSTROPHE, POINT, GRAVE] = [39, 46, 96];

/** The words of a part of a text, with their places in the text; a part of the same text is read once. */
export const wordsOfPart = rememberedPerSentence((text, { start, end }): readonly Word[] =>
  readWords(text.slice(start, end), start, taggedSentences.get(text, { start, end })),
);

/** The words of a text by its sentences, which other stages read too, with those that stand between them. */
export function wordsOfText(text: string, sentences: readonly Span[]): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const sentence of [...sentences, { start: text.length, end: text.length }]) {
    if (sentence.start > end) words.push(...readWords(text.slice(end, sentence.start), end));
    words.push(...wordsOfPart(text, sentence));
    ({ end } = sentence);
  }
  return words;
}

/** Two letters or more with points (`H.E.`), or letters and figures with apostrophes before further letters. */
function endOfWord(text: string, start: number): number {
  const initials = endOfInitials(text, start);
  if (initials - start >= MANY_INITIALS) return initials;
  let end = endOfRun(text, start + widthAt(text, start), true);
  while (APOSTROPHES.includes(text.charAt(end)) && end < text.length) {
    const behind = endOfRun(text, end + 1, false);
    if (behind === end + 1) break;
    end = behind;
  }
  return end;
}

/** Two letters with a point each, in code units. */
const MANY_INITIALS = 4;
const APOSTROPHES = "’'‘ʻ`";
