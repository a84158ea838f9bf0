import type { Keyed } from '../phrase-index.ts';
import type { MatterWord } from './word.ts';

/** Stands in a term for the name of any country: `one {country} policy`. */
export const ANY_COUNTRY = '{country}';

/** Words with every name of a country as one `{country}`, and the place where each begins. */
export interface CountryKeys {
  words: Keyed[];
  /** Place of the first word of each; one more for the end. */
  places: number[];
}

/** @returns null where the words name no country */
export function countryKeys(words: readonly MatterWord[]): CountryKeys | null {
  if (!words.some(isCountry)) return null;
  const named: Keyed[] = [];
  const places: number[] = [];
  words.forEach((word, place) => {
    if (isCountry(word) && named.at(-1) === COUNTRY && !word.mark) return;
    named.push(isCountry(word) ? COUNTRY : word);
    places.push(place);
  });
  return { words: named, places: [...places, words.length] };
}

const COUNTRY: Keyed = { key: ANY_COUNTRY };

const isCountry = ({ role }: MatterWord): boolean => role === 'own' || role === 'foreign';
