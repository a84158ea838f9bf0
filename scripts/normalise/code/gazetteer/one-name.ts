import { toSlug } from '../../../../src/lib/slug.ts';
import type { Sighted, Sightings } from './sightings.ts';

/**
 * Calls a country as other articles do: the one that an article calls only `the Isles` as another does that calls it `the
 * Castellan Isles` too, and the `Ruritana` that it infers from `Ruritanan` as those for whom that is the country’s name or
 * its adjective. Two countries of one article stay two.
 * @param all in any order
 */
export function underOneName(all: readonly Sighted[]): (sightings: Sightings) => Sightings {
  const written = byOtherName(all);
  const names = new Map([...written, ...byKindOfLand(all).map(([kind, id]) => [kind, written.get(id) ?? id] as const)]);
  const idOf = (id: string): string => names.get(id) ?? id;
  return (sightings) => {
    const { countries, people, seats, sides } = sightings;
    const ids = new Set([...countries.map(({ id }) => id), ...sides]);
    if (![...ids].some((id) => names.has(id)) || new Set([...ids].map(idOf)).size < ids.size) return sightings;
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

/** What has another name in as many articles or more, and stands there: see `stateOf` and `inferredFrom`. */
function byOtherName(all: readonly Sighted[]): Map<string, string> {
  const written = new Set(all.flatMap(({ sightings }) => sightings.names));
  const countries = gather(all);
  const named = countries.filter(({ name }) => written.has(name));
  const lists = { byName: Map.groupBy(named, ({ name }) => name), byAdjective: byEachAdjective(named) };
  return new Map(
    countries.flatMap((own): [string, string][] => {
      const others = new Set([...stateOf(own, lists), ...(written.has(own.name) ? [] : inferredFrom(own, lists))]);
      const [only, ...more] = [...others].filter((one) => one !== own && one.articles >= own.articles);
      return only && more.length === 0 ? [[own.id, only.id]] : [];
    }),
  );
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

/** Countries by their names, and by each of their adjectives. */
interface Lists {
  byName: ReadonlyMap<string, readonly Named[]>;
  byAdjective: ReadonlyMap<string, readonly Named[]>;
}

function byEachAdjective(countries: readonly Named[]): Map<string, Named[]> {
  const pairs = countries.flatMap((one) => [...one.adjectives].map((text) => ({ text, one })));
  return new Map([...Map.groupBy(pairs, ({ text }) => text)].map(([text, own]) => [text, own.map(({ one }) => one)]));
}

/** The `Ruritanan` of `Ruritanan Federation`, the `Castellan` of `Castellan Isles`, where articles call it so too. */
function stateOf({ name: full, forms, adjectives }: Named, { byName }: Lists): Named[] {
  const isSame = (other: Named): boolean =>
    forms.has(other.name) || [...adjectives].some((text) => text === other.name || other.adjectives.has(text));
  return [...forms].flatMap((text) =>
    beginningsOf(text)
      .flatMap((name) => byName.get(name) ?? [])
      .filter((other) => text !== full || isSame(other)),
  );
}

/** `North Kelmora Republic` → `North`, `North Kelmora`. */
function beginningsOf(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** The `Ruritanan` of `Ruritana`, which stands in no article, but was made of what is the other’s name or adjective. */
const inferredFrom = ({ adjectives }: Named, { byName, byAdjective }: Lists): Named[] =>
  [...adjectives].flatMap((text) => [...(byName.get(text) ?? []), ...(byAdjective.get(text) ?? [])]);
