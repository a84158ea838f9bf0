import { findNames } from './find-names.ts';
import type { Lexicon } from './vocabulary.ts';
import { tokenize } from './words.ts';

/** A word of the query, or several that are one name and stay together. */
interface Unit {
  text: string;
  place: number;
  /** How much it says: the rarer the more, a name above all. */
  weight: number;
}

/** More units than these are not tried in all combinations. */
const MOST_UNITS = 5;

/**
 * Shorter queries to try, one after the other, where no page has all words: those first that keep the rarest words and
 * the names, as these say most.
 * `railway cooperation` → `railway`, `cooperation`
 */
export function shorten(query: string, lexicon: Lexicon): string[] {
  if (query.includes('"')) return [];
  const units = unitsOf(query, lexicon);
  const telling = [...units].sort((a, b) => b.weight - a.weight).slice(0, MOST_UNITS);
  return subsets(telling)
    .filter((kept) => kept.length > 0 && kept.length < units.length)
    .map((kept) => ({ kept, weight: kept.reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ kept }) => textOf(kept));
}

const textOf = (units: readonly Unit[]): string =>
  [...units]
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join(' ');

/** The words of a query, those of one name together. A word that the record has in another form only counts as rare. */
function unitsOf(query: string, lexicon: Lexicon): Unit[] {
  const tokens = tokenize(query);
  const names = findNames(tokens, lexicon).filter(({ start, end }) => end - start > 1);
  const units: Unit[] = [];
  for (let place = 0; place < tokens.length;) {
    const end = names.find(({ start }) => start === place)?.end ?? place + 1;
    const parts = tokens.slice(place, end);
    const rarity = Math.max(...parts.map(({ key }) => lexicon.rank.get(key) ?? lexicon.ranked.length)) + 1;
    const weight = parts.length > 1 ? rarity + lexicon.ranked.length : rarity;
    units.push({ text: parts.map(({ text }) => text).join(' '), place, weight });
    place = end;
  }
  return units;
}

/** Every choice of some of the items. */
const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
