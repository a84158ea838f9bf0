import type { CountryLexicon } from '../actors/country-lexicon.ts';
import { readWords as readNames } from '../actors/words.ts';
import type { Span } from '../clause.ts';
import type { Token } from '../grammar/token.ts';
import type { MatterLexicon } from './matter-lexicon.ts';
import { readWords, type Word } from './word.ts';

/** `own` names one of the two countries, `foreign` another country, `person` somebody in office. */
export type Role = 'own' | 'foreign' | 'person' | 'plain';

/** A word with what it names. */
export interface MatterWord extends Word {
  role: Role;
}

/**
 * The words of a sentence, each with its role.
 * @param pair ids of the two countries of the visit
 * @example `President Aldo Ferri thanked Ruritania` makes Aldo and Ferri persons, Ruritania `own` where it is of the pair
 */
export function readMatterWords(text: string, sentence: Span, tokens: readonly Token[], pair: readonly string[], lexicon: MatterLexicon, countries: CountryLexicon): MatterWord[] {
  const named = countryRoles(text.slice(sentence.start, sentence.end), sentence.start, pair, countries);
  const words = readWords(tokens).map((word): MatterWord => ({ ...word, role: named.get(word.start) ?? 'plain' }));
  return words.map((word, place) => (word.role === 'plain' && isPerson(words, place, lexicon) ? { ...word, role: 'person' } : word));
}

/** Where names of countries stand: offset of each word to its role. */
function countryRoles(source: string, base: number, pair: readonly string[], countries: CountryLexicon): Map<number, Role> {
  const names = readNames(source);
  const roles = new Map<number, Role>();
  for (let index = 0; index < names.length; index += 1) {
    const hit = countries.at(names, index);
    if (!hit) continue;
    const role: Role = pair.includes(hit.country) ? 'own' : 'foreign';
    for (const name of names.slice(index, index + hit.length)) roles.set(base + name.start, role);
    index += hit.length - 1;
  }
  return roles;
}

/** A capitalised word that follows an office, or another word of a name that does: `President Aldo Ferri`. */
function isPerson(words: readonly MatterWord[], place: number, lexicon: MatterLexicon): boolean {
  for (let back = place; back >= 0 && back > place - 5; back -= 1) {
    const word = words[back];
    if (!word) return false;
    if (back < place && lexicon.offices.has(word.key)) return true;
    if (!/^\p{Lu}/u.test(word.text) || word.role !== 'plain' || (word.mark && back > 0)) return false;
  }
  return false;
}
