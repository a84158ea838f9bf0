import { TOWN } from './score-countries.ts';
import type { Unsettled } from './settle-parties.ts';
import { PROMINENT, type VisitTally } from './tally-visits.ts';

/** From here on a country is spoken of enough to be a side, and to be the one that a text speaks of. */
const ENOUGH = 1.5;
const SPOKEN_OF = 5;

/** How many times as often as the third the second country is spoken of that is a side. */
const APART = 1.2;

/** Stands for a country that an article does not name: two articles may leave out different ones. */
export const unnamedIn = (article: string): string => `unnamed-in-${article}`;

/**
 * The two countries most spoken of, else the one most spoken of and the one where the article was written, or whose towns
 * it names, one that it hardly names, or, in an article on a visit, one that it does not name at all.
 * @param home where the article was written, as its head says; null where it does not
 */
export const likeliestPair = (
  unsettled: Unsettled,
  scores: ReadonlyMap<string, number>,
  home: string | null,
): [string, string] | null =>
  topPair(unsettled, scores) ??
  pairByHome(scores, home) ??
  pairByTowns(unsettled, scores) ??
  pairByHome(
    scores,
    faintlyNamed(scores) ?? (isOfOneNamed(unsettled, scores) ? unnamedIn(unsettled.article.id) : null),
  );

/** A parliament says `we` and `the Government` and names but the other country: `SENATE OF RURITANIA`, then Graustark alone. */
function pairByHome(scores: ReadonlyMap<string, number>, home: string | null): [string, string] | null {
  const [first, second] = ranked(scores);
  if (home === null || !first || first[0] === home || first[1] < BESIDE_HOME) return null;
  const isAlone = !second || second[0] === home || first[1] >= ALONE * second[1];
  return isAlone ? sorted(first[0], home) : null;
}

/** The country of an article that hardly names it: the one named next to the other, where no third is named nearly as often. */
function faintlyNamed(scores: ReadonlyMap<string, number>): string | null {
  const [first, second, third] = ranked(scores);
  if (!first || !second || second[1] < PROMINENT * first[1]) return null;
  return second[1] >= APART * (third?.[1] ?? 0) ? second[0] : null;
}

/** Whether an article tells of somebody going, coming or being received, and of no second country to which they belong or go. */
function isOfOneNamed({ events }: Unsettled, scores: ReadonlyMap<string, number>): boolean {
  const [first] = ranked(scores);
  const named = events.flatMap(({ guest, host, town }) => [guest?.party, host?.party, town?.party]);
  return events.length > 0 && named.every((party) => !party || party === first?.[0]);
}

/** From here on a country is spoken of enough beside the one where the article was written. */
const BESIDE_HOME = 4;

/** A country spoken of so many times as often as the next is the only one that a text is about. */
const ALONE = 3;

/** Countries by how much they are spoken of, the most first. */
const ranked = (scores: ReadonlyMap<string, number>): [string, number][] =>
  [...scores].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));

/** A local paper does not say which country its towns are in: beside one country that it speaks of, they are the other. */
function pairByTowns({ mentions }: Unsettled, scores: ReadonlyMap<string, number>): [string, string] | null {
  const [first] = ranked(scores);
  if (!first || first[1] < SPOKEN_OF) return null;
  const towns = mentions.flat().filter(({ isTown, party }) => isTown && party !== first[0]);
  const counts = [...Map.groupBy(towns, ({ party }) => party ?? '')].filter(([party]) => party !== '');
  const [most, next] = counts.toSorted(([, a], [, b]) => b.length - a.length);
  if (!most || most[1].length === next?.[1].length) return null;
  return sorted(first[0], most[0]);
}

/** In a text of this many sentences, a side that is named but once is not what it is about. */
const LONG = 12;

/** Whether one of the two countries of a visit is but touched upon; the one where the article was written need not be named. */
export function isInPassing(
  { words, article, countries }: Unsettled,
  scores: ReadonlyMap<string, number>,
  { visitor, host }: VisitTally,
  home: string | null,
): boolean {
  const [less, named] = [visitor, host]
    .map((country) => [scores.get(country) ?? 0, country] as const)
    .toSorted(([a], [b]) => a - b)[0] ?? [0, null];
  if (named === home) return false;
  const isNamedOnce = less > TOWN && less < ENOUGH;
  const isListed = countries.traits.has(visitor) && countries.traits.has(host);
  return words.length >= LONG && isNamedOnce && isListed && article.facts.genre.value !== 'opinion';
}

/**
 * The two countries that an article is about though its likeliest wording of a visit names a third in passing: `the
 * President leaves for Graustark on Friday` at the end of a report on Ruritania and Kelmora.
 * @returns their scores alone; null where less than two are much spoken of
 */
export function twoSpokenOf(scores: ReadonlyMap<string, number>): ReadonlyMap<string, number> | null {
  const [first, second] = ranked(scores);
  return first && second && second[1] >= SPOKEN_OF ? new Map([first, second]) : null;
}

/** The other of two countries is spoken of so many times as often as the third that a wording of a visit names. */
const OUTSPOKEN = 1.8;

/**
 * Whether a country that is no side of the likeliest visit is spoken of far more than one of its sides: in a report on
 * Ruritania's guest from Kelmora, `the President will visit Graustark in May` is of another journey; but who visits both, or is visited by both, is a side.
 * @param tallies the visits, the likeliest first
 */
export function isOutspoken(scores: ReadonlyMap<string, number>, tallies: readonly VisitTally[]): boolean {
  const [first, second] = ranked(scores);
  const [likeliest] = tallies;
  if (!first || !second || !likeliest || second[1] < SPOKEN_OF) return false;
  const top = [first[0], second[0]];
  const sides = [likeliest.visitor, likeliest.host];
  const third = sides.find((country) => !top.includes(country));
  const other = top.find((country) => !sides.includes(country));
  if (third === undefined || other === undefined || !sides.some((country) => top.includes(country))) return false;
  const isOfBoth = tallies.some(
    ({ visitor, host }) => [visitor, host].includes(third) && [visitor, host].includes(other),
  );
  return !isOfBoth && second[1] >= OUTSPOKEN * (scores.get(third) ?? 0);
}

/** The two countries most spoken of, where both are spoken of enough; what the article introduces is what it is about. */
function topPair({ introduced }: Unsettled, scores: ReadonlyMap<string, number>): [string, string] | null {
  const [first, second, third] = ranked(scores);
  if (!first || !second) return null;
  if (!introduced.includes(second[0]) && second[1] < ENOUGH) return null;
  if (second[1] < APART * (third?.[1] ?? 0)) return null;
  return sorted(first[0], second[0]);
}

/** Two countries as a pair. */
export const sorted = (one: string, other: string): [string, string] => (one < other ? [one, other] : [other, one]);
