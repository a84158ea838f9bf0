import type { ActorLexicon } from './actor-lexicon.ts';
import type { CountryForm, CountryLexicon } from './country-lexicon.ts';
import { countryId } from './country-lexicon.ts';
import { demonymOf } from './demonym.ts';
import { gatherClues, type NameClues } from './introduction-clues.ts';
import { buildPhraseIndex } from './phrase-index.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Countries that no list knows, as the article introduces them. */
export interface IntroducedCountry {
  id: string;
  name: string;
  demonyms: string[];
  seats: string[];
}

/** How much must speak for a name before it counts as a country's; more where the article is about listed countries. */
const ENOUGH = { alone: 3.5, besideListed: 8 } as const;

/** Mentions from which a listed country is what an article is about. */
const PROMINENT = 3;

/**
 * Finds the countries that an article introduces and no list knows: `the President of Ruritania`, `the Republic of
 * Ruritania`, `Ruritania's capital, Strelsau`, `a state visit to Ruritania`, and their adjectives (`Ruritanian`).
 */
export function findIntroducedCountries(
  sentences: readonly SentenceWords[],
  lexicon: ActorLexicon,
): IntroducedCountry[] {
  const clues = gatherClues(sentences, lexicon);
  const enough = isAboutListed(sentences) ? ENOUGH.besideListed : ENOUGH.alone;
  const names = withAdjectives(clues)
    .filter(({ clue, points }) => points >= enough && !clue.isPerson)
    .toSorted((a, b) => b.points - a.points || a.clue.first - b.clue.first)
    .map(({ clue }) => clue);
  const countries: IntroducedCountry[] = [];
  for (const { name } of names) {
    const base = countries.find((country) => demonymOf(name, country.name));
    if (base) base.demonyms.push(name);
    else countries.push({ id: countryId(name), name, demonyms: [], seats: [] });
  }
  for (const country of countries) complete(country, clues);
  return countries;
}

/** Whether two countries of the general list are named often. */
function isAboutListed(sentences: readonly SentenceWords[]): boolean {
  const counts = new Map<string, number>();
  for (const hit of sentences.flatMap(({ countries }) => countries))
    if (hit) counts.set(hit.country, (counts.get(hit.country) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= PROMINENT).length >= 2;
}

/** The likeliest names, with points for an adjective of their own in the text and for acting like a government. */
function withAdjectives(clues: ReadonlyMap<string, NameClues>): { clue: NameClues; points: number }[] {
  const likeliest = [...clues.values()].toSorted((a, b) => b.asCountry - a.asCountry || a.first - b.first).slice(0, 30);
  return likeliest.map((clue) => {
    const hasAdjective = [...clues.values()].some(({ name }) => demonymOf(name, clue.name));
    const isNamedOnce = clue.count < 2 && !hasAdjective;
    if (isNamedOnce) return { clue, points: 0 };
    return { clue, points: clue.asCountry + (hasAdjective ? 2 : 0) + (clue.asSubject ? 1.5 : 0) };
  });
}

function complete(country: IntroducedCountry, clues: ReadonlyMap<string, NameClues>): void {
  for (const clue of clues.values()) {
    if (!country.demonyms.includes(clue.name) && demonymOf(clue.name, country.name)) country.demonyms.push(clue.name);
    if (clue.capitalOf && (clue.capitalOf === country.name || demonymOf(clue.capitalOf, country.name)))
      country.seats.push(clue.name);
  }
}

/** The general lexicon with an article's own countries added; the general one wins. */
export function withIntroduced(base: CountryLexicon, introduced: readonly IntroducedCountry[]): CountryLexicon {
  if (introduced.length === 0) return base;
  const forms = (country: IntroducedCountry): [string, CountryForm][] => [
    [country.name, 'name'],
    ...country.demonyms.map((text): [string, CountryForm] => [text, 'demonym']),
    ...country.seats.map((text): [string, CountryForm] => [text, 'seat']),
  ];
  const phrases = buildPhraseIndex(
    introduced.flatMap((country) =>
      forms(country).map(([text, form]) => [text, { country: country.id, form }] as const),
    ),
  );
  const names = new Map([...base.names, ...introduced.map((country) => [country.id, country.name] as const)]);
  return {
    ...base,
    names,
    at: (words, index) => {
      const known = base.at(words, index);
      if (known || !words[index]?.capital) return known;
      const found = phrases.at(words, index);
      return found && { ...found.value, length: found.length };
    },
  };
}
