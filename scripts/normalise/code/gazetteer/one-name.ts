import { toSlug } from '../../../../src/lib/slug.ts';
import { demonymOf } from '../actors/demonym.ts';
import type { Sighted, Sightings } from './sightings.ts';

/**
 * Calls a country as other articles do: the one that an article calls only `the Isles` as another does that calls it `the
 * Castellan Isles` too, and the `Ruritana` that it infers from `Ruritanan` as those for whom that is the country’s name or
 * its adjective. Two countries of one article stay two.
 * @param all in any order
 */
export function underOneName(all: readonly Sighted[]): (sightings: Sightings) => Sightings {
  const written = byAdjective(all);
  const names = new Map([...written, ...byKindOfLand(all).map(([kind, id]) => [kind, written.get(id) ?? id] as const)]);
  const idOf = (id: string): string => names.get(id) ?? id;
  return (sightings) => {
    const { countries, people, seats, sides } = sightings;
    const own = new Set([...countries.map(({ id }) => id), ...sides]);
    if (![...own].some((id) => names.has(id)) || new Set([...own].map(idOf)).size < own.size) return sightings;
    const under = <T extends { country: string | null }>(one: T): T =>
      one.country === null ? one : { ...one, country: idOf(one.country) };
    return {
      ...sightings,
      countries: countries.map((own) => ({ ...own, id: idOf(own.id) })),
      people: people.map(under),
      seats: seats.map(under),
      sides: [...new Set(sides.map(idOf))].sort(),
    };
  };
}

/** What is called by a word for its kind of land alone, where no second country ends so. */
function byKindOfLand(all: readonly Sighted[]): [kind: string, id: string][] {
  const called = all.flatMap(({ sightings }) =>
    sightings.countries.flatMap(({ id, kinds = [] }) => kinds.map((kind) => ({ kind: toSlug(kind), id }))),
  );
  return [...Map.groupBy(called, ({ kind }) => kind)].flatMap(([kind, own]) => {
    const [id, ...others] = new Set(own.map((one) => one.id));
    return id !== undefined && others.length === 0 ? [[kind, id]] : [];
  });
}

/** A country as articles have it. */
interface Named {
  id: string;
  name: string;
  /** The name and others that they give it. */
  forms: Set<string>;
  /** How many articles have it. */
  articles: number;
  /** What they call its people and things. */
  adjectives: Set<string>;
}

/** Letters that an adjective has in common with its country’s name, at the least. */
const STEM = 4;

/** What has another name in as many articles or more: see `isStateOf` and `isInferredFrom`. */
function byAdjective(all: readonly Sighted[]): Map<string, string> {
  const written = new Set(all.flatMap(({ sightings }) => sightings.names));
  const byStem = Map.groupBy(gather(all), ({ id }) => id.slice(0, STEM));
  const renamed = [...byStem.values()].flatMap((countries) => {
    const named = countries.filter(({ name }) => written.has(name));
    return countries.flatMap((own): [string, string][] => {
      const isInferred = !written.has(own.name);
      const [only, ...others] = named.filter(
        (one) =>
          one.articles >= own.articles &&
          one !== own &&
          (isStateOf(own, one) || (isInferred && isInferredFrom(own, one))),
      );
      return only && others.length === 0 ? [[own.id, only.id]] : [];
    });
  });
  return new Map(renamed);
}

function gather(all: readonly Sighted[]): Named[] {
  const found = new Map<string, Named>();
  for (const { id, name, names = [], demonyms } of all.flatMap(({ sightings }) => sightings.countries)) {
    const known = found.get(id) ?? { id, name, forms: new Set(), articles: 0, adjectives: new Set() };
    found.set(id, known);
    known.articles += 1;
    for (const text of [name, ...names]) known.forms.add(text);
    for (const text of demonyms) known.adjectives.add(text);
  }
  return [...found.values()];
}

/** `Ruritanan Federation` and `Castellan Isles` are the `Ruritanan` and the `Castellan` of others, where articles say so too. */
function isStateOf({ name: full, forms, adjectives }: Named, other: Named): boolean {
  const isSame =
    forms.has(other.name) || [...adjectives].some((text) => text === other.name || other.adjectives.has(text));
  return [...forms].some((text) => text.startsWith(`${other.name} `) && (text !== full || isSame));
}

/** `Ruritana`, which stands in no article, but was made of `Ruritanan`, where that is the name or the adjective of the other. */
const isInferredFrom = (own: Named, { name, adjectives }: Named): boolean =>
  [...own.adjectives].some((text) => text === name || adjectives.has(text) || demonymOf(text, name));
