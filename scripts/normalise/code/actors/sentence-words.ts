import type { Sentence } from '../clause.ts';
import type { CountryHit, CountryLexicon } from './country-lexicon.ts';
import { foldWord, type Word, wordsOfPart } from './words.ts';

/** A sentence as words, with the names of countries among them. */
export interface SentenceWords {
  sentence: Sentence;
  words: readonly Word[];
  /** What stands between a word and the next. */
  gaps: string[];
  /** The country that begins at a word; null elsewhere. */
  countries: (CountryHit | null)[];
  /** Whether it is a headline in capitals, where capitals tell nothing of names. */
  isHeadline: boolean;
}

/**
 * Splits a sentence into words and looks its countries up, the longest name first.
 * @param text the article's stored text; the words keep its offsets
 */
export function readSentenceWords(text: string, sentence: Sentence, lexicon: CountryLexicon): SentenceWords {
  const words = wordsOfPart(text, sentence);
  const gaps = words.map((word, index) => text.slice(word.end, words[index + 1]?.start ?? sentence.end));
  const countries = countriesOf({ words, gaps }, lexicon);
  return { sentence, words, gaps, countries, isHeadline: isTitleCase(sentence, words) };
}

/** The countries that a sentence names; `US$5` is none. */
export const countriesOf = (
  { words, gaps }: Pick<SentenceWords, 'words' | 'gaps'>,
  lexicon: CountryLexicon,
): (CountryHit | null)[] =>
  findCountries(words, lexicon).map((hit, index) => (hit && /^\p{Sc}/u.test(gaps[index] ?? '') ? null : hit));

/** How often an article names each country, in whatever form. */
export function countCountries(sentences: readonly SentenceWords[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { countries } of sentences)
    for (const hit of countries) if (hit) counts.set(hit.country, (counts.get(hit.country) ?? 0) + 1);
  return counts;
}

/** The countries among words, without overlaps. */
export function findCountries(words: readonly Word[], lexicon: CountryLexicon): (CountryHit | null)[] {
  const found: (CountryHit | null)[] = words.map(() => null);
  for (let index = 0; index < words.length; index += 1) {
    const next = words[index + 1];
    if (!words[index]?.capital && !next?.capital) continue;
    if (next?.capital && lexicon.isRegion(words, index) && (lexicon.at(words, index)?.length ?? 0) < 2) {
      index += 1;
      continue;
    }
    const hit = lexicon.at(words, index) ?? gluedCountry(words[index], lexicon);
    if (!hit) continue;
    found[index] = hit;
    index += hit.length - 1;
  }
  return found;
}

const GLUED = /^(\p{Lu}\p{L}{3,})(?:and|in|to|for|with|the)$/u;

/** A country's name that a lost blank has glued to the small word after it: `Ruritaniaand`. */
function gluedCountry(word: Word | undefined, lexicon: CountryLexicon): CountryHit | null {
  const name = word?.capital ? GLUED.exec(word.text)?.[1] : undefined;
  if (!word || !name) return null;
  const hit = lexicon.at([{ ...word, text: name, key: foldWord(name) }], 0);
  return hit?.form === 'name' ? hit : null;
}

/** Whether two neighbouring words belong to one phrase: nothing but blanks or a hyphen stands between them. */
export const isTight = (gap: string | undefined): boolean => gap !== undefined && /^(?:\s+|\s?[-‐‑–]\s?)$/.test(gap);

/** Whether nothing but blanks stands between two words. */
export const isBlank = (gap: string | undefined): boolean => gap !== undefined && /^\s+$/.test(gap);

/** The key of a word; empty outside the sentence. */
export const keyAt = ({ words }: Pick<SentenceWords, 'words'>, index: number): string => words[index]?.key ?? '';

/** Whether a word begins with a capital; false outside the sentence. */
export const isCapitalAt = ({ words }: Pick<SentenceWords, 'words'>, index: number): boolean =>
  words[index]?.capital ?? false;

/** What stands between a word and the next; empty outside the sentence. */
export const gapAfter = ({ gaps }: Pick<SentenceWords, 'gaps'>, index: number): string => gaps[index] ?? '';

/** Whether most of its longer words begin with a capital, in a heading, or all are in capitals. */
function isTitleCase(sentence: Sentence, words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3);
  const capitals = long.filter((word) => word.capital).length;
  if (long.length > 2 && long.every((word) => word.text === word.text.toUpperCase())) return true;
  const heading =
    sentence.block.kind === 'title' || sentence.block.kind === 'heading' || sentence.block.kind === 'standfirst';
  return heading && long.length > 2 && capitals / long.length > 0.6 && long.every(isTitleWord);
}

/** In a headline in capitals only small words are written small: a verb or noun in small letters says that it is none. */
const isTitleWord = ({ capital, key }: Word): boolean => capital || /^\d/.test(key) || SMALL.test(key);
const SMALL =
  /^(?:with|from|over|after|into|amid|before|during|under|upon|than|that|between|among|against|about|through|toward|towards|until|since|despite|without|within|across|along|around|behind|beyond|near|onto|their|when|while|this|these|those)$/;
