import type { CountryLexicon } from './country-lexicon.ts';
import type { SentenceWords } from './sentence-words.ts';

/**
 * A lexicon in which a people's name that several countries share stands for the one that the article names most: `Congolese`
 * in an article on the Republic of the Congo, `Dominican` in one on the Dominican Republic.
 * @param sentences the article's, read with the general lexicon
 */
export function withNamesakes(base: CountryLexicon, sentences: readonly SentenceWords[]): CountryLexicon {
  const named = namedIn(sentences);
  const meant = new Map(
    [...base.namesakes].flatMap(([first, all]) => {
      const most = all.reduce((best, one) => (timesOf(named, one) > timesOf(named, best) ? one : best), first);
      return most === first ? [] : [[first, most] as const];
    }),
  );
  if (meant.size === 0) return base;
  return {
    ...base,
    at: (words, index) => {
      const hit = base.at(words, index);
      const country = hit?.form === 'demonym' ? meant.get(hit.country) : undefined;
      return hit && country ? { ...hit, country } : hit;
    },
  };
}

/** How often an article names each country by its name or its capital. */
function namedIn(sentences: readonly SentenceWords[]): ReadonlyMap<string, number> {
  const hits = sentences.flatMap(({ countries }) => countries.filter((hit) => hit !== null && hit.form !== 'demonym'));
  return new Map([...Map.groupBy(hits, (hit) => hit?.country ?? '')].map(([country, own]) => [country, own.length]));
}

const timesOf = (named: ReadonlyMap<string, number>, country: string): number => named.get(country) ?? 0;
