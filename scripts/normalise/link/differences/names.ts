import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import { allMatches } from '../../code/all-matches.ts';
import { differingPair } from './differing-pair.ts';
import type { SourceView } from './source-view.ts';
import { levenshtein } from '../../levenshtein.ts';

/** A name of several words, or of parts joined by hyphens: `Strel–Harn Railway`. */
const NAME = /\p{Lu}[\p{L}’'.]*(?:[ -](?:(?:of|and|the|for|ul|al|bin|de|la|von) )?\p{Lu}[\p{L}’'.]*)+/gu;
/** Fewest letters of a name, and most letters by which two spellings of it differ. */
const SHORTEST = 8;
const APART = 2;

/** A name that ends in a numeral is told apart by it. */
const NUMBERED = /[ -][IVX]+$/u;

/** A name as a source writes it. */
export interface NameWritten {
  /** Its letters alone, lower case: `strelharnrailway`. */
  letters: string;
  text: string;
}

/**
 * Other spellings of one name: "Strelvik-Holm" and "Strelvike-Holm", "Annelise" and "Anne Lise". Capitals, plurals and a
 * possessive make no other name.
 */
export function nameDifference(sources: readonly SourceView[]): Difference | null {
  return differingPair('names', sources, namesIn, {
    kindOf: ({ letters }) => letters.slice(0, 3),
    areSame: (one, other) => !areSpellings(one.letters, other.letters),
  });
}

/** The names in a quotation, without the word that begins it. */
export const namesIn = ({ quote }: Pick<Statement, 'quote'>): NameWritten[] =>
  allMatches(quote, NAME)
    .map(({ 0: text }) => ({ text, letters: lettersOf(text) }))
    .filter(({ letters, text }) => letters.length >= SHORTEST && !NUMBERED.test(text));

/** A name's letters alone. */
export const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s?$/u, '')
    .replace(/[^\p{L}]+/gu, '')
    .replace(/s$/u, '');

/**
 * Whether two strings of letters are spellings of one name: one letter apart, or two where one has more. Two letters
 * changed make another word: `north`, `south`.
 */
export function areSpellings(a: string, b: string): boolean {
  const longer = Math.abs(a.length - b.length);
  if (a === b || longer > APART) return false;
  const apart = levenshtein(a, b);
  return apart === 1 || (apart === APART && longer > 0);
}
