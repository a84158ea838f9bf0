import type { CountryLexicon } from './country-lexicon.ts';
import { countCountries, type SentenceWords } from './sentence-words.ts';

/**
 * A lexicon in which a territory that governs itself stands for the country that it is part of, where the article names
 * both and a third country: a guest who goes to the one and to the other is on one visit.
 * @param sentences the article's, read with the general lexicon
 */
export function withTerritories(base: CountryLexicon, sentences: readonly SentenceWords[]): CountryLexicon {
  const counts = countCountries(sentences);
  const within = [...base.territories].filter(
    ([territory, country]) => counts.has(country) && isBesideAnother(territory, country, counts),
  );
  if (within.length === 0) return base;
  const wholes = new Map(within);
  return {
    ...base,
    at: (words, index) => {
      const hit = base.at(words, index);
      const country = hit && wholes.get(hit.country);
      return hit && country ? { ...hit, country } : hit;
    },
  };
}

/** Whether a territory is named, and some other country than its own half as often. */
const isBesideAnother = (territory: string, country: string, counts: ReadonlyMap<string, number>): boolean => {
  const own = counts.get(territory) ?? 0;
  return own > 0 && [...counts].some(([other, count]) => other !== territory && other !== country && 2 * count >= own);
};
