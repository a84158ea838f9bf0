import { z } from 'astro/zod';
import { type CodebookParty } from '../../../../src/schemas/codebook.ts';
import { slug } from '../../../../src/schemas/common.ts';
import { LISTED_COUNTRIES } from '../../../../src/lib/countries.ts';
import { withPlural } from './demonym.ts';
import type { FormerState } from './former-states.ts';
import type { PhraseIndex } from '../phrase-index.ts';
import { foldPhrase, indexPhrases, type Word } from './words.ts';

/**
 * What a name says of its country: its name, its adjective or people, a seat that stands for its government, or a town
 * that only says where.
 */
export type CountryForm = 'name' | 'demonym' | 'seat' | 'town';

/** What the general list of countries lacks, by id: an entry of `content/codebook/country-names.yaml`. */
export const countryNames = z.strictObject({
  id: slug,
  names: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  seats: z.array(z.string()).default([]),
  /** Of a territory that governs itself: the country for which it is spoken abroad. */
  of: slug.optional(),
});
export type CountryNames = z.infer<typeof countryNames>;

/** What the general list knows of a country that running text describes: `the island nation`, `the kingdom`. */
export interface CountryTraits {
  /** `Kingdom of Ruritania` */
  official: string;
  /** `Western Africa`, `Africa` */
  regions: string[];
  capitals: string[];
  island: boolean;
  landlocked: boolean;
}

/** A name of a country, ready to be looked up. */
interface Entry {
  country: string;
  form: CountryForm;
  /** Set where only these capitals count: `UK`. */
  acronym?: string;
}

/** A name found among words. */
export interface CountryHit {
  country: string;
  form: CountryForm;
  /** How many words it takes. */
  length: number;
}

/** All countries with their names, adjectives and seats, ready to be looked up word by word. */
export interface CountryLexicon {
  /** The longest name that begins at a word; null where none does. */
  at: (words: readonly Word[], index: number) => CountryHit | null;
  /** Whether a word and the next name a part of the world and no country: `South American`. */
  isRegion: (words: readonly Word[], index: number) => boolean;
  /** English short name by id. */
  names: ReadonlyMap<string, string>;
  traits: ReadonlyMap<string, CountryTraits>;
  /** For each territory that governs itself, the country that it is part of. */
  territories: ReadonlyMap<string, string>;
  /** For each country whose people are called like those of others (`Congolese`), all of them, itself first. */
  namesakes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds the lexicon from the general list of countries, what it lacks, and the codebook's parties.
 * @param extra entries of `country-names.yaml`
 * @param parties entries of `parties.yaml`; they win over the rest
 * @param towns by country, of `towns.yaml`; all other names win over them
 * @param former states that are no more
 * @param places common nouns of places; a country's own name for itself that reads as one (`Ísland`) is left out
 */
export function buildCountryLexicon(
  extra: readonly CountryNames[],
  parties: readonly CodebookParty[],
  towns: Readonly<Record<string, readonly string[]>>,
  former: readonly FormerState[] = [],
  places: readonly string[] = [],
): CountryLexicon {
  const states = former.map((state) => ({ ...state, seats: [] }));
  const sources: Source[] = [...parties, ...states, ...extra, ...generalNames(new Set(extra.map((entry) => entry.id)))];
  const entries = (['name', 'demonym', 'seat'] as const)
    .flatMap((form) => sources.flatMap((source) => namesOf(source, form).map((text) => entryOf(text, source.id, form))))
    .concat(Object.entries(towns).flatMap(([id, names]) => names.map((text) => entryOf(text, id, 'town'))));
  const nouns = new Set(places);
  const phrases = indexPhrases(entries.filter(([text]) => !nouns.has(foldPhrase(text).join(' '))));
  const names = new Map(
    sources.toReversed().flatMap((source): [string, string][] => (source.name ? [[source.id, source.name]] : [])),
  );
  const regions = regionStems();
  return {
    at: (words, index) => lookUp(phrases, words, index),
    isRegion: (words, index) =>
      regions.get(words[index]?.key ?? '')?.some((stem) => words[index + 1]?.key.startsWith(stem)) === true,
    names,
    traits: traitsById(former),
    territories: new Map(extra.flatMap(({ id, of }) => (of ? [[id, of] as const] : []))),
    namesakes: namesakesAmong(entries),
  };
}

/** The countries whose people share a name, by the one that it stands for where nothing tells. */
function namesakesAmong(entries: readonly (readonly [string, Entry])[]): Map<string, string[]> {
  const demonyms = entries.filter(([, { form }]) => form === 'demonym');
  const sharing = [...Map.groupBy(demonyms, ([text]) => foldPhrase(text).join(' ')).values()].map((own) => [
    ...new Set(own.map(([, { country }]) => country)),
  ]);
  return new Map(sharing.flatMap((ids) => (ids.length > 1 ? [[ids[0] ?? '', ids] as const] : [])));
}

type Source = Pick<CountryNames, 'id' | 'names' | 'demonyms' | 'seats'> & { name?: string };

function namesOf(source: Source, form: Exclude<CountryForm, 'town'>): string[] {
  if (form === 'name') return [source.name ?? '', ...source.names];
  if (form === 'seat') return source.seats;
  return source.demonyms.flatMap(withPlural);
}

/** The countries of the general list; dependent territories only where the extra names list them. */
function generalNames(listed: ReadonlySet<string>): (CountryNames & { name: string })[] {
  return LISTED_COUNTRIES.filter(({ id, country }) => country.independent || listed.has(id)).map(
    ({ id, name, country }) => ({
      id,
      name,
      names: [
        country.name.official,
        ...country.altSpellings.filter((name) => /^[\p{Script=Latin}\s'’-]{5,}$/u.test(name)),
      ],
      demonyms: englishDemonyms(country.demonyms),
      seats: country.capital,
    }),
  );
}

/** The masculine and feminine adjective in English, where the list has one that is a plain word. */
function englishDemonyms({ eng }: { eng?: { m: string; f: string } }): string[] {
  return eng ? [eng.m, eng.f].filter((demonym) => /^[\p{L} -]{3,}$/u.test(demonym)) : [];
}

/** `south america`, `western africa`, …: parts of the world in two words, the second ones by the first. */
function regionStems(): Map<string, string[]> {
  const names = [...new Set(LISTED_COUNTRIES.map(({ country: { subregion } }) => foldPhrase(subregion).join(' ')))];
  const pairs = names.map((name) => name.split(' ')).filter((words) => words.length === 2);
  return new Map(
    [...Map.groupBy(pairs, ([first = '']) => first)].map(([first, all]) => [
      first,
      all.map(([, second = '']) => second),
    ]),
  );
}

function traitsById(former: readonly FormerState[]): Map<string, CountryTraits> {
  const traits = new Map(
    LISTED_COUNTRIES.map(({ id, country }): [string, CountryTraits] => [
      id,
      {
        official: country.name.official,
        regions: [country.subregion, country.region].filter(Boolean),
        capitals: country.capital,
        island: country.borders.length === 0,
        landlocked: country.landlocked,
      },
    ]),
  );
  for (const { id, heir } of former) {
    const own = traits.get(heir);
    if (own) traits.set(id, own);
  }
  return traits;
}

function entryOf(text: string, country: string, form: CountryForm): [string, Entry] {
  return [text, { country, form, ...(/^[A-Z]{2,5}$/.test(text) && { acronym: text }) }];
}

function lookUp(phrases: PhraseIndex<Entry>, words: readonly Word[], index: number): CountryHit | null {
  const first = words[index];
  const found = first?.capital ? phrases.at(words, index) : null;
  if (!first || !found) return null;
  const { country, form, acronym } = found.value;
  if (acronym && first.text.replaceAll('.', '') !== acronym) return null;
  return { country, form, length: found.length };
}
