import type { Sighted } from './sightings.ts';
import { surnameOf } from './surname.ts';

/** What the articles that have a name share. */
interface Shared {
  /** The countries that all of them are about. */
  sides: readonly string[];
  /** How their countries differ. */
  kinds: Set<string>;
  articles: string[];
  isPlace: boolean;
}

/** A name that belongs to a country, and the articles that have it. */
export interface SharedName {
  text: string;
  country: string;
  articles: readonly string[];
}

/**
 * Names that stand in several articles whose countries differ but for one: that one's.
 * @param form towns, or people by their surnames
 */
export function sharedNames(all: readonly Sighted[], form: 'seat' | 'person'): SharedName[] {
  const found = new Map<string, Shared>();
  for (const { id, sightings } of all) {
    const { sides, names, people } = sightings;
    if (sides.length === 0) continue;
    const places = new Set(sightings.places);
    for (const text of new Set(form === 'seat' ? names : people.map(({ name }) => surnameOf(name)))) {
      const shared = found.get(text) ?? { sides, kinds: new Set(), articles: [], isPlace: form === 'person' };
      found.set(text, shared);
      shared.sides = shared.sides.filter((side) => sides.includes(side));
      shared.kinds.add(sides.join(' '));
      shared.articles.push(id);
      shared.isPlace ||= places.has(text);
    }
  }
  return [...found].flatMap(([text, shared]) => {
    const [country, ...others] = shared.sides;
    const isShared = others.length === 0 && shared.kinds.size > 1 && shared.isPlace;
    return country !== undefined && isShared ? [{ text, country, articles: shared.articles }] : [];
  });
}
