import { toSlug } from '../../../../src/lib/slug.ts';
import { countTalk, isAboutPlaces } from './about-states.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { CountryForm, CountryLexicon } from './country-lexicon.ts';
import { nameBehind } from './demonym.ts';
import { gatherClues } from './introduction-clues.ts';
import type { NameClues } from './name-clues.ts';
import { type Candidate, rankCandidates } from './rank-candidates.ts';
import type { SentenceWords } from './sentence-words.ts';
import { indexPhrases } from './words.ts';

/** Countries that no list knows, as the article introduces them. */
export interface IntroducedCountry {
  id: string;
  name: string;
  /** Other names. */
  names?: readonly string[];
  demonyms: string[];
  seats: string[];
}

/**
 * How much must speak for a name before it counts as a country's: beside a certain one, in want of two, alone, and where
 * the article is about listed countries.
 */
const ENOUGH = { second: 1, likely: 1.75, alone: 3.5, besideListed: 8 } as const;

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
  if (isAboutPlaces(countTalk(sentences, lexicon))) return [];
  const clues = gatherClues(sentences, lexicon);
  const listed = countListed(sentences);
  const candidates = rankCandidates([...clues.values()]);
  const enough = candidates.filter(({ points }) => points >= (listed >= 2 ? ENOUGH.besideListed : ENOUGH.alone));
  const chosen = listed >= 2 ? enough : [...enough, ...likeliest(candidates, enough, listed)];
  const capitals = [...clues.values()].filter(({ capitalOf }) => capitalOf !== null);
  return chosen.map((candidate) => countryOf(candidate, capitals, [...clues.keys()]));
}

/** A country as the article names it; of one that only an adjective names, the name behind the adjective. */
function countryOf(
  { clue, adjectives }: Candidate,
  capitals: readonly NameClues[],
  names: readonly string[],
): IntroducedCountry {
  const behind = clue.asAdjective === clue.count ? nameBehind(clue.name) : null;
  const name = behind ?? clue.name;
  const demonyms = [
    ...(behind === null ? [] : [clue.name]),
    ...adjectives.map((adjective) => adjective.name),
    ...(clue.isState ? name.split(' ').slice(0, -1) : []),
  ];
  return {
    id: toSlug(name),
    name,
    demonyms: demonyms.flatMap((text) => (/(?:s|sh|ch|x)$/i.test(text) ? [text] : [text, `${text}s`])),
    seats: [...seatsOf(clue, adjectives, capitals), ...names.filter((text) => isNamedAfter(text, name))],
  };
}

/** `Port Ruritania`, `Ruritania City`: a seat that bears the country's name. */
const isNamedAfter = (text: string, country: string): boolean =>
  /^(?:Port|Fort|New) \S+$/u.test(text) ? text.endsWith(` ${country}`) : text === `${country} City`;

/**
 * What makes two of too few: where no listed country is named often, an article about a visit is about the two likeliest
 * names; beside a certain one, the likeliest other will do, one that has an adjective of its own before others.
 */
const likeliest = (candidates: readonly Candidate[], enough: readonly Candidate[], listed: number): Candidate[] => {
  const certain = new Set(enough);
  const others = candidates.filter((candidate) => !certain.has(candidate));
  const withAdjective = others.filter(({ adjectives }) => adjectives.length > 0);
  if (enough.length === 1 && withAdjective.length > 0) return withAdjective.slice(0, 1);
  if (listed > 0 || enough.length >= 2) return [];
  const least = enough.length === 1 ? ENOUGH.second : ENOUGH.likely;
  return others.filter(({ points }) => points >= least).slice(0, 2 - enough.length);
};

/** The names that are called the capital of a country. */
const seatsOf = (clue: NameClues, adjectives: readonly NameClues[], capitals: readonly NameClues[]): string[] =>
  capitals
    .filter(({ capitalOf }) => capitalOf === clue.name || adjectives.some(({ name }) => name === capitalOf))
    .map(({ name }) => name);

/** How many countries of the general list are named often. */
export function countListed(sentences: readonly SentenceWords[]): number {
  const counts = new Map<string, number>();
  for (const hit of sentences.flatMap(({ countries }) => countries))
    if (hit) counts.set(hit.country, (counts.get(hit.country) ?? 0) + 1);
  return [...counts.values()].filter((count) => count >= PROMINENT).length;
}

/** The general lexicon with an article's own countries added; the general one wins. */
export function withIntroduced(base: CountryLexicon, introduced: readonly IntroducedCountry[]): CountryLexicon {
  if (introduced.length === 0) return base;
  const forms = (country: IntroducedCountry): [string, CountryForm][] => [
    ...[country.name, ...(country.names ?? [])].map((text): [string, CountryForm] => [text, 'name']),
    ...country.demonyms.map((text): [string, CountryForm] => [text, 'demonym']),
    ...country.seats.map((text): [string, CountryForm] => [text, 'seat']),
  ];
  const phrases = indexPhrases(
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
