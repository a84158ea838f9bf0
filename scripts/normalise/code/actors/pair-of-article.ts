import { TOWN } from './score-countries.ts';
import type { Unsettled } from './settle-parties.ts';
import type { VisitTally } from './tally-visits.ts';

/** From here on a country is spoken of enough to be a side, and to be the one that a text speaks of. */
const ENOUGH = 1.5;
const SPOKEN_OF = 5;

/** The two countries most spoken of, else the one most spoken of and the one whose towns are. */
export const likeliestPair = (unsettled: Unsettled, scores: ReadonlyMap<string, number>): [string, string] | null =>
  topPair(unsettled, scores) ?? pairByTowns(unsettled, scores);

/** A local paper does not say which country its towns are in: beside one country that it speaks of, they are the other. */
function pairByTowns({ mentions }: Unsettled, scores: ReadonlyMap<string, number>): [string, string] | null {
  const [first] = [...scores].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  if (!first || first[1] < SPOKEN_OF) return null;
  const towns = mentions.flat().filter(({ isTown, party }) => isTown && party !== first[0]);
  const counts = [...Map.groupBy(towns, ({ party }) => party ?? '')].filter(([party]) => party !== '');
  const [most, next] = counts.toSorted(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length === next?.[1].length) return null;
  return sorted(first[0], most[0]);
}

/** In a text of this many sentences, a side that is named but once is not what it is about. */
const LONG = 12;

export function isInPassing(
  { words, article, countries }: Unsettled,
  scores: ReadonlyMap<string, number>,
  { visitor, host }: VisitTally,
): boolean {
  const less = Math.min(scores.get(visitor) ?? 0, scores.get(host) ?? 0);
  const isNamedOnce = less > TOWN && less < ENOUGH;
  const isListed = countries.traits.has(visitor) && countries.traits.has(host);
  return words.length >= LONG && isNamedOnce && isListed && article.facts.genre.value !== 'opinion';
}

/** The two countries most spoken of, where both are spoken of enough; what the article introduces is what it is about. */
function topPair({ introduced }: Unsettled, scores: ReadonlyMap<string, number>): [string, string] | null {
  const [first, second, third] = [...scores].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  if (!first || !second) return null;
  const isIntroduced = introduced.includes(second[0]) && introduced.includes(first[0]);
  if (!isIntroduced && second[1] < ENOUGH) return null;
  if (second[1] < 1.2 * (third?.[1] ?? 0)) return null;
  return sorted(first[0], second[0]);
}

/** Two countries as a pair. */
export const sorted = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
