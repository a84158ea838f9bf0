import { toSlug } from '../../../../src/lib/slug.ts';
import { demonymOf } from '../actors/demonym.ts';
import type { IntroducedCountry } from '../actors/introduced-countries.ts';
import { foldWord } from '../actors/words.ts';
import type { Sighted, Sightings } from './sightings.ts';

/**
 * Calls a country as most articles do: the one that an article calls only `the Isles` as another does that calls it `the
 * Castellan Isles` too, and the `Ruritana` that it infers from `Ruritanan` as the others, for whom that is the country’s name,
 * or its adjective.
 * @param all in any order
 */
export function underOneName(all: readonly Sighted[]): (sightings: Sightings) => Sightings {
  const names = new Map([...byKindOfLand(all), ...byAdjective(all)]);
  const idOf = (id: string): string => names.get(id) ?? id;
  return (sightings) => {
    const { countries, people, seats, sides } = sightings;
    if (![...countries.map(({ id }) => id), ...sides].some((id) => names.has(id))) return sightings;
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

/** A country as the corpus has it: by the name that most articles give it. */
interface Named {
  id: string;
  name: string;
  /** The articles that have it, and what they call its people and things. */
  articles: Set<string>;
  adjectives: Set<string>;
  /** Whether an article has the name, and not only adjectives of which it was made. */
  isWritten: boolean;
}

/** Letters that an adjective has in common with its country’s name, at the least. */
const STEM = 3;
const stemOf = (name: string): string => foldWord(name).slice(0, STEM);

/** What has another name elsewhere: see `isNameOf`. */
function byAdjective(all: readonly Sighted[]): [other: string, id: string][] {
  const byStem = Map.groupBy(gather(all), ({ name }) => stemOf(name));
  return [...byStem.values()].flatMap((countries) =>
    countries.flatMap((own): [string, string][] => {
      const [only, ...others] = countries.filter((one) => one.isWritten && isNameOf(own, one));
      const isOther = [...own.articles].some((article) => only?.articles.has(article));
      return only && others.length === 0 && !isOther ? [[own.id, only.id]] : [];
    }),
  );
}

function gather(all: readonly Sighted[]): Named[] {
  const found = new Map<string, Named>();
  const add = (article: Sighted, { id, name, demonyms }: IntroducedCountry): void => {
    const known = found.get(id) ?? { id, name, articles: new Set(), adjectives: new Set(), isWritten: false };
    found.set(id, known);
    known.articles.add(article.id);
    known.isWritten ||= article.sightings.names.includes(name);
    for (const text of demonyms) known.adjectives.add(text);
  };
  for (const article of all) for (const country of article.sightings.countries) add(article, country);
  return [...found.values()];
}

/**
 * Whether one country is another: `Ruritana`, which stands in no article, but was made of `Ruritanan`, where that is the name or
 * the adjective of the other; and `Ruritanan Federation`.
 */
const isNameOf = (own: Named, { id, name }: Named): boolean =>
  own.id !== id &&
  (own.isWritten
    ? own.name.startsWith(`${name} `) && own.adjectives.has(name)
    : [...own.adjectives].some((text) => text === name || demonymOf(text, name)));
