import type { CountryLexicon } from '../code/actors/country-lexicon.ts';
import { wordsOfPart } from '../code/actors/words.ts';
import { findPeople } from '../code/matter/find-people.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { wordKey } from '../code/matter/word-key.ts';

/**
 * Keys of the names in an article that two of its matters may share without being one: its people, and what it calls
 * the two countries.
 * @param pair ids of the two countries
 */
export function namesToIgnore(
  text: string,
  pair: readonly string[],
  lexicon: MatterLexicon,
  countries: CountryLexicon,
): Set<string> {
  const words = wordsOfPart(text, { start: 0, end: text.length });
  const ignored = findPeople(text, words, lexicon);
  for (let index = 0; index < words.length; index += 1) {
    const hit = countries.at(words, index);
    if (!hit) continue;
    if (pair.includes(hit.country))
      for (const { key } of words.slice(index, index + hit.length)) ignored.add(wordKey(key));
    index += hit.length - 1;
  }
  return ignored;
}
