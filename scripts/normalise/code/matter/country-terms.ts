import type { MatterWord } from './matter-word.ts';

/** Stands in a term for the name of any country: `one {country} policy`. */
export const ANY_COUNTRY = '{country}';

/** Keys of words with every name of a country as one `{country}`, and the place of each key's word. */
export interface CountryKeys {
  keys: string[];
  /** Place of the first word of each key; one more for the end. */
  places: number[];
}

/** @returns null where the words name no country */
export function countryKeys(words: readonly MatterWord[]): CountryKeys | null {
  if (!words.some(({ role }) => role === 'own' || role === 'foreign')) return null;
  const keys: string[] = [];
  const places: number[] = [];
  for (const [place, { key, role, mark }] of words.entries()) {
    const country = role === 'own' || role === 'foreign';
    if (country && keys.at(-1) === ANY_COUNTRY && !mark) continue;
    keys.push(country ? ANY_COUNTRY : key);
    places.push(place);
  }
  return { keys, places: [...places, words.length] };
}
