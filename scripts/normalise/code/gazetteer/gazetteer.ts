import { sortedBy } from '../../link/sort.ts';
import { underOneName } from './one-name.ts';
import { sharedNames } from './shared-names.ts';
import type { Sighted, Sightings } from './sightings.ts';
import { sureCountries } from './sure-countries.ts';
import { surnameOf } from './surname.ts';
import { type GazetteerEntry, Votes } from './votes.ts';

/** What the articles of a corpus together say of countries that no list knows. */
export interface Gazetteer {
  /** Names of the countries by id. */
  names: ReadonlyMap<string, string>;
  /** By the name; of people by the surname. */
  entries: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Sightings with countries called as the corpus calls them; the same where they are. */
  underOneName: (sightings: Sightings) => Sightings;
}

/** What a claim weighs beside the odds of towns: said in so many words; of a person, read from wordings; shared by all articles on a country. */
const WEIGHT = { stated: 3, read: 1, shared: 1 } as const;

/**
 * Gathers what articles say of countries that no list knows: the countries that one article introduces beyond doubt, or two
 * do; their adjectives; who speaks for them; and their towns, as each article uses them, and because all articles that name
 * them share one country. What is said of two countries alike is left out.
 * @param articles in any order
 */
export function buildGazetteer(articles: readonly Sighted[]): Gazetteer {
  const sorted = sortedBy(
    articles.filter(({ sightings }) => sightings.names.length > 0),
    ({ id }) => id,
  );
  const rename = underOneName(sorted);
  const all = sorted.map(({ id, sightings }) => ({ id, sightings: rename(sightings) }));
  const names = sureCountries(all);
  const votes = new Votes();
  for (const one of all) vote(one, votes);
  const sure = all.filter(
    ({ sightings: { sides, countries } }) =>
      sides.length > 1 && sides.every((side) => names.has(side) || !countries.some(({ id }) => id === side)),
  );
  for (const form of ['seat', 'person'] as const)
    for (const { text, country, articles: own } of sharedNames(sure, form))
      for (const [at, id] of own.entries()) votes.add({ text, form, country }, id, at === 0 ? WEIGHT.shared : 0);
  const entries = votes.won().filter(({ country }) => names.has(country));
  const byName = Map.groupBy(entries, ({ form, text }) => (form === 'person' ? surnameOf(text) : text));
  return { names, entries: byName, underOneName: rename };
}

/** What one article says. */
function vote({ id, sightings: { countries, seats, people } }: Sighted, votes: Votes): void {
  for (const { id: country, name, names: others = [], demonyms } of countries) {
    for (const text of [name, ...others]) votes.add({ text, form: 'name', country }, id, WEIGHT.stated);
    for (const text of demonyms) votes.add({ text, form: 'demonym', country }, id, WEIGHT.stated);
  }
  for (const { name, country, odds } of seats) votes.add({ text: name, form: 'seat', country }, id, odds);
  for (const { name, country, isStated } of people)
    if (country) votes.add({ text: name, form: 'person', country }, id, isStated ? WEIGHT.stated : WEIGHT.read);
}
