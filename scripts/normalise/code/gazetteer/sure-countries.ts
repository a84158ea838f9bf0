import { toSlug } from '../../../../src/lib/slug.ts';
import type { Sighted, Sightings } from './sightings.ts';
import { surnameOf } from './surname.ts';

/** From which probability on one article is enough for a country. */
const CERTAIN = 0.5;

/** Of the articles that name a country so many must take it for one. */
const SHARE = 1 / 3;

/**
 * The countries of which the articles are sure enough; none is one that is no side
 * of any visit, or whose name more articles give to a person.
 * @returns their names by id
 */
export function sureCountries(all: readonly Sighted[]): Map<string, string> {
  const count = (textsOf: (sightings: Sightings) => string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const { sightings } of all)
      for (const text of new Set(textsOf(sightings))) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
  };
  const people = count((sightings) => sightings.people.map(({ name }) => surnameOf(name)));
  const named = count((sightings) => sightings.names);
  const sides = count((sightings) => sightings.sides);
  const byId = Map.groupBy(
    all.flatMap(({ sightings }) => sightings.countries),
    ({ id }) => id,
  );
  return new Map(
    [...byId].flatMap(([id, found]) => {
      const isSure = found.length > 1 || (found[0]?.certainty ?? 0) >= CERTAIN;
      const name = found.find((own) => toSlug(own.name) === id)?.name ?? id;
      const isTaken = (people.get(surnameOf(name)) ?? 0) > found.length;
      return isSure && sides.has(id) && !isTaken && found.length >= SHARE * (named.get(name) ?? 0) ? [[id, name]] : [];
    }),
  );
}
