import { foldWord, sharedLength } from './words.ts';

/** Endings of English adjectives and names of peoples, after what is left of the country's name. */
const ENDING = /^(?:[a-z]{0,2})(?:n|an|ian|ean|ese|i|ish|ic|ite|er|ch|ar|ard|ene|ois|ais|eno|ine|s)s?$/;

/** How many letters of the ending may be those of the name too: `Graustish` of `Graustin`. */
const OVERLAP = 2;

/**
 * Whether a word is the adjective or people of a country, by its stem and ending.
 * @example demonymOf('Ruritanian', 'Ruritania') // true
 * @example demonymOf('Orsini', 'Orsinia') // true
 * @example demonymOf('Graustish', 'Graustin') // true
 * @example demonymOf('Kelmish', 'Kelmoar') // true
 * @example demonymOf('Graust', 'Graustland') // true
 * @example demonymOf('Kelmoreño', 'Kelmora') // true
 * @example demonymOf('Graustan', 'Graustaland') // true
 * @example demonymOf('Kelmoano', 'Kelmoan') // true
 * @example demonymOf('Graustine', 'Graust') // true
 * @example demonymOf('Northern', 'Northland') // false
 * @example demonymOf('Ruritz', 'Ruritania') // false
 */
export function demonymOf(word: string, country: string): boolean {
  const [adjective, name] = [foldWord(word), foldWord(country)];
  if (isBareStemOf(adjective, name) || hasStemOf(adjective, name)) return true;
  if (adjective === name || adjective.includes(' ') || name.includes(' ')) return false;
  const [, before] = OWN_LAND.exec(name) ?? [];
  if (adjective === `${name}o` || (before !== undefined && adjective === `${before}n`)) return true;
  const shared = sharedLength(adjective, name);
  const needed = Math.min(Math.max(4, name.length - 3), name.length);
  for (let stem = shared; stem >= Math.max(needed, shared - OVERLAP); stem -= 1)
    if (ENDING.test(adjective.slice(stem)) && adjective.length - stem <= 5) return true;
  return false;
}

/**
 * `Graust` of `Graustland`, `Graustistan`, `Graustia`: the people's name is what the land's is made of, as in `Kazakh` and `Serb`;
 * not `North` of `Northland`.
 */
const isBareStemOf = (people: string, name: string): boolean =>
  people.length > 3 &&
  !/^(?:north|south|east|west|upper|lower|high)$/.test(people) &&
  name.startsWith(people) &&
  LAND_ENDING.test(name.slice(people.length));

/** A name that is made of a people's and of `land`: `Graustaland`, not `Northland`. */
const OWN_LAND = /^([a-z]{3,}[aeiou])land$/;

const LAND_ENDING = /^(?:a|ia|ya|eti|i?stan|mark|land)$/;

/**
 * Endings that say of a word that it is an adjective or a people, those that hardly any other word has first; for each, how many letters of the
 * name must be left before it, and how many may be left out of it.
 */
const ADJECTIVAL = [
  { pattern: /^([a-z]{3,}?)(?:ish|ese|ois)$/, leftOut: 2 },
  { pattern: /^([a-z]{4,}?)(?:ish|ese|ois|ais|ians?|eans?|ans?|ers?|ites?|is?)$/, leftOut: 4 },
];

/** `Kelmish` of `Kelmoar`: the adjective is made of the name's beginning. */
const hasStemOf = (adjective: string, name: string): boolean =>
  ADJECTIVAL.some(({ pattern, leftOut }) => {
    const stem = pattern.exec(adjective)?.[1];
    return stem !== undefined && name.startsWith(stem) && name.length - stem.length <= leftOut;
  });

/** Whether a name can hardly be but an adjective: `Graustish`, `Kelmorese`. */
export const isAdjectival = (name: string): boolean => /\p{L}{3}(?:ish|ese|ois|i?ans)$/u.test(name);

/** Whether a name is that of a people: `Ruritanians`. */
export const isPeople = (name: string): boolean => /\p{L}{3}[aeiu]ans$/u.test(name);

/**
 * The name of a country of which only the adjective is known, where its ending tells it.
 * @example nameBehind('Ruritanian') // 'Ruritania'
 * @example nameBehind('Guinean') // 'Guinea'
 * @example nameBehind('Kelmorese') // 'Kelmor'
 * @example nameBehind('Graustish') // null
 */
export function nameBehind(adjective: string): string | null {
  if (/^\p{Lu}\p{L}{2,}(?:ia|ea|ua|a)ns?$/u.test(adjective)) return adjective.replace(/ns?$/, '');
  return /^\p{Lu}\p{L}{3,}ese$/u.test(adjective) ? adjective.replace(/ese$/, '') : null;
}

/** An adjective, and the people's name that is made of it where that takes an s: `Ruritanian`, `Ruritanians`; `Graustish` alone. */
export const withPlural = (demonym: string): string[] =>
  /(?:s|sh|ch|x)$/i.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
