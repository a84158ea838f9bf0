import { sortedBy } from '../../link/sort.ts';
import { demonymOf } from '../actors/demonym.ts';
import type { IntroducedCountry } from '../actors/introduced-countries.ts';
import { LIKELY_SEAT } from '../actors/likely-seats.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Sightings } from './sightings.ts';
import { surnameOf } from './surname.ts';
import type { GazetteerEntry } from './votes.ts';

/** What other articles say of the names in an article. */
export interface Told {
  /** Countries with those of their names, adjectives and seats that the article has. */
  countries: IntroducedCountry[];
  /** People whom it names, by their country. */
  people: { name: string; country: string }[];
}

/** From which probability on a country that an article introduces is kept, whatever others say. */
const LIKELY = 0.8;

/**
 * What the others of a corpus know of an article's names, with what it knows itself.
 * @param id of the article
 * @returns null where the others know no more than the article says
 */
export function tellOf(gazetteer: Gazetteer, id: string, sightings: Sightings): Told | null {
  const own = gazetteer.underOneName(sightings);
  const entries = entriesFor(gazetteer, own).filter((entry) => !isContradicted(entry, own, gazetteer));
  const isOthers = ({ from }: GazetteerEntry): boolean => from.some((article) => article !== id);
  if (own === sightings && !entries.some((entry) => isOthers(entry) && isNews(entry, own))) return null;
  const byCountry = Map.groupBy(entries, ({ country }) => country);
  const told = [...byCountry].map(([country, about]) => countryAs(country, about, gazetteer, own));
  const kept = own.countries.filter(({ id: known, certainty = 0 }) => certainty >= LIKELY && !byCountry.has(known));
  const people = entries.filter(({ form }) => form === 'person').map(({ text, country }) => ({ name: text, country }));
  return {
    countries: sortedBy([...told, ...kept], (country) => country.id),
    people: sortedBy(people, ({ name }) => name),
  };
}

/** A country by the names that an article has for it: those that are told, its own, and adjectives that only it uses. */
function countryAs(
  id: string,
  about: readonly GazetteerEntry[],
  { names }: Gazetteer,
  own: Sightings,
): IntroducedCountry {
  const textsOf = (form: GazetteerEntry['form']): string[] =>
    about.flatMap((entry) => (entry.form === form ? [entry.text] : []));
  const name = names.get(id) ?? id;
  const read = own.countries.find((country) => country.id === id);
  const isOther = (text: string): boolean => own.countries.some((one) => one.id !== id && one.name === text);
  const adjectives = own.names.filter((text) => text !== name && demonymOf(text, name) && !isOther(text));
  return {
    id,
    name,
    names: union(textsOf('name'), read && [read.name], read?.names).filter((text) => text !== name),
    demonyms: union(textsOf('demonym'), adjectives, read?.demonyms),
    kinds: [...(read?.kinds ?? [])],
    seats: union(textsOf('seat'), read?.seats, likelySeatsOf(id, own)),
  };
}

/** The towns that an article itself takes for a country's. */
const likelySeatsOf = (id: string, { seats }: Sightings): string[] =>
  seats.flatMap(({ name, country, odds }) => (country === id && odds >= LIKELY_SEAT ? [name] : []));

/** All of some lists, each once and in order. */
const union = (...lists: (readonly string[] | undefined)[]): string[] =>
  [...new Set(lists.flatMap((list = []) => list))].sort();

/** What the gazetteer has of the names of an article; within longer names only countries' full names and adjectives. */
function entriesFor({ entries, names: fullNames }: Gazetteer, { names, people }: Sightings): GazetteerEntry[] {
  const whole = new Set(names);
  const isMeant = ({ text, form, country }: GazetteerEntry): boolean =>
    form !== 'person' && (whole.has(text) || form === 'demonym' || text === fullNames.get(country));
  const texts = names.flatMap(partsOf).flatMap((text) => (entries.get(text) ?? []).filter(isMeant));
  const persons = people.flatMap(({ name }) =>
    (entries.get(surnameOf(name)) ?? []).filter(({ form }) => form === 'person'),
  );
  return [...new Set([...texts, ...persons])];
}

/** A name and every name within it: `Port Strel Mirror` → also `Port Strel`, `Strel`. */
function partsOf(name: string): string[] {
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).map((_, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

/** Whether the article uses a name for a country of its own; what is but short for another country, whatever the odds. */
const isContradicted = (
  { text, country }: GazetteerEntry,
  { countries }: Sightings,
  { names: fullNames }: Gazetteer,
): boolean =>
  countries.some(
    ({ id, certainty = 0, name, names = [], demonyms }) =>
      id !== country &&
      (certainty >= LIKELY || text !== fullNames.get(country)) &&
      [name, ...names, ...demonyms].includes(text),
  );

/** Whether an article does not say itself what a name stands for, and that matters. */
function isNews({ form, text, country }: GazetteerEntry, own: Sightings): boolean {
  const known = own.countries.find(({ id }) => id === country);
  if (!known) return true;
  if (form === 'name') return false;
  if (form === 'demonym') return !known.demonyms.includes(text);
  if (form === 'seat')
    return own.acting.includes(text) && !own.seats.some((seat) => seat.name === text && seat.country === country);
  return own.people.some(({ name, country: said }) => surnameOf(name) === surnameOf(text) && said !== country);
}
