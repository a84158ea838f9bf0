import { isUnnamed } from '../../../../src/lib/wording/parties.ts';
import type { IntroducedCountry } from '../actors/introduced-countries.ts';
import { isTownLike } from '../actors/likely-seats.ts';
import type { Actors } from '../actors/read-actors.ts';

/** A person whom an article names, and for whom they speak. */
export interface SightedPerson {
  name: string;
  /** Listed or not; null where nothing tells. */
  country: string | null;
  /** Whether the article says it with an office. */
  isStated: boolean;
}

/** A town of a country, which may stand for its government. */
export interface SightedSeat {
  name: string;
  country: string;
  /** How much speaks for it, as the logarithm of its odds. */
  odds: number;
}

/** What one article says of names that no list knows: the other articles of a corpus may know them better, or worse. */
export interface Sightings {
  countries: IntroducedCountry[];
  people: SightedPerson[];
  seats: SightedSeat[];
  /** The countries of its visits that it names, listed or not, sorted. */
  sides: string[];
  /** All names that no list knows, those of people aside. */
  names: string[];
  /** Those of them that may be towns. */
  places: string[];
  /** Those of them that act, or open a sentence: whose they are decides who acts. */
  acting: string[];
}

/** Sightings with the id of their article. */
export interface Sighted {
  id: string;
  sightings: Sightings;
}

/** Of an article between listed countries, which has nothing to say and to learn. */
export const NOTHING_SIGHTED: Sightings = {
  countries: [],
  people: [],
  seats: [],
  sides: [],
  names: [],
  places: [],
  acting: [],
};

/** What it weighs that a town is called a capital, and that a visitor goes there: as the logarithm of odds. */
const ODDS = { stated: 3, visited: 2 } as const;

/** Odds that say nothing. */
const LEAST = 0.5;

/** What an article says of names that no list knows. */
export function sightingsOf({ introduced, unlisted, pair, visits, ...actors }: Actors): Sightings {
  if (unlisted.length === 0) return NOTHING_SIGHTED;
  const countries = introduced.filter(({ certainty }) => certainty !== undefined);
  const isOwn = (country: string | null): country is string => countries.some(({ id }) => id === country);
  const persons = new Set(actors.people.flatMap(({ name, short }) => [name, short]));
  const named = unlisted.filter(({ name, isPerson }) => !isPerson && !persons.has(name));
  const places = named.filter(isTownLike).map(({ name }) => name);
  const stated = countries.flatMap(({ id, seats }) => seats.map((name) => ({ name, country: id, odds: ODDS.stated })));
  const visited = [...actors.visited].map(([name, country]) => ({ name, country, odds: ODDS.visited }));
  const likely = actors.towns.flatMap(({ odds, ...town }) =>
    odds >= LEAST ? [{ ...town, odds: Math.min(odds, ODDS.stated) }] : [],
  );
  const seats = [...visited, ...likely].filter(({ name, country }) => isOwn(country) && places.includes(name));
  const sides = [...(pair ?? []), ...visits.flatMap(({ visitorParty, host }) => [visitorParty, host])];
  return {
    countries,
    people: actors.people.map(({ name, party }, index) => {
      const country = actors.supposed.has(index) ? null : (actors.partyOf[index] ?? null);
      return { name, country: country !== null && isUnnamed(country) ? null : country, isStated: party !== null };
    }),
    seats: [...stated, ...seats],
    sides: [...new Set(sides)].filter((side) => !isUnnamed(side)).sort(),
    names: named.map(({ name }) => name),
    places,
    acting: named.filter(({ asSubject, contexts }) => asSubject || contexts.has('before ^')).map(({ name }) => name),
  };
}
