import { findNames } from './find-names.ts';
import type { Lexicon } from './vocabulary.ts';
import { stem, tokenize } from './words.ts';

/** A word of the query, or several that are one name and stay together. */
export interface Unit {
  text: string;
  /** How much it says: the rarer the more, and a name as much as all its words. */
  weight: number;
}

/** More units than these are not searched for one by one. */
const MOST_UNITS = 3;

/** A unit that says less than this share of what the most telling one says is no answer by itself. */
const TELLING = 0.5;

/**
 * The parts of a query that say what it is about, the most telling first: for where no page has all of them.
 * `railway cooperation` → `railway`
 */
export function tellingUnits(query: string, lexicon: Lexicon): Unit[] {
  if (query.includes('"')) return [];
  const units = unitsOf(query, lexicon).sort((a, b) => b.weight - a.weight);
  const least = TELLING * (units[0]?.weight ?? 0);
  return units.length < 2 ? [] : units.slice(0, MOST_UNITS).filter(({ weight }) => weight >= least);
}

/** How often a word comes is about one in its rank, so that the logarithm of the rank is what it tells. */
function rarity(key: string, { rank, rankOfStem, ranked }: Lexicon): number {
  return Math.log(2 + (rank.get(key) ?? rankOfStem.get(stem(key)) ?? ranked.length));
}

/** The words of a query, those of one name together. */
function unitsOf(query: string, lexicon: Lexicon): Unit[] {
  const tokens = tokenize(query);
  const names = findNames(tokens, lexicon).filter(({ start, end }) => end - start > 1);
  const units: Unit[] = [];
  for (let place = 0; place < tokens.length;) {
    const end = names.find(({ start }) => start === place)?.end ?? place + 1;
    const parts = tokens.slice(place, end);
    const weight = parts.reduce((sum, { key }) => sum + rarity(key, lexicon), 0);
    units.push({ text: parts.map(({ text }) => text).join(' '), weight });
    place = end;
  }
  return units;
}
