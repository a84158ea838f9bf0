import { toSlug } from '../../../../src/lib/slug.ts';
import type { Sighted, Sightings } from './sightings.ts';

/**
 * Calls the country that one article calls only `the Isles` as another does that calls it `the Castellan Isles` too, where
 * no second country ends so.
 * @param all in any order
 */
export function underOneName(all: readonly Sighted[]): (sightings: Sightings) => Sightings {
  const called = all.flatMap(({ sightings }) =>
    sightings.countries.flatMap(({ id, kinds = [] }) => kinds.map((kind) => ({ kind: toSlug(kind), id }))),
  );
  const longer = new Map(
    [...Map.groupBy(called, ({ kind }) => kind)].flatMap(([kind, own]) => {
      const [id, ...others] = new Set(own.map((one) => one.id));
      return id !== undefined && others.length === 0 ? [[kind, id]] : [];
    }),
  );
  const idOf = (id: string): string => longer.get(id) ?? id;
  return (sightings) => {
    const { countries, people, seats, sides } = sightings;
    if (![...countries.map(({ id }) => id), ...sides].some((id) => longer.has(id))) return sightings;
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
