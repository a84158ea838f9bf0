import type { ReadArticle } from '../../read/article-text.ts';
import type { CountryLexicon } from './country-lexicon.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { homeOfVoice } from './home-of-voice.ts';
import { type DirectionModel, inDirection, likelyDirection, type LikelyDirection } from './likely-direction.ts';
import type { Mention } from './mention.ts';
import { partiesOfPeople, withSupposed } from './parties-of-people.ts';
import { isInPassing, isOutspoken, likeliestPair, sorted, twoSpokenOf } from './pair-of-article.ts';
import { scoreCountries, withoutBystanders } from './score-countries.ts';
import { findSeats } from './seats-of-visit.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
import { countLocatives, type Direction, tallyVisits, type VisitTally } from './tally-visits.ts';
import type { VisitEvent } from './visit-events.ts';
import { findShowings, type Showing } from './vote-wordings.ts';

/** What has been read of an article before its sides are settled. */
export interface ActorsRead {
  article: ReadArticle;
  words: readonly SentenceWords[];
  encoded: readonly EncodedSentence[];
  mentions: readonly (readonly Mention[])[];
  people: readonly ArticlePerson[];
  events: readonly VisitEvent[];
  countries: CountryLexicon;
  /** Whose office publishes it; null where its head names none. */
  publisher: string | null;
  /** Where it was written, as its head says; null where that says nothing. */
  dateline: string | null;
  /** Ids of the countries that the article introduces, and those that others of its corpus do. */
  introduced: readonly string[];
  /** Words of a visit, which need not say who went where. */
  visitWords: RegExp;
  /** Whether the article says that nobody went. */
  isCalledOff: boolean;
  /** Whether firms, towns or villages deal with each other, and no states. */
  isOfOthers: boolean;
  /** Whether it is about a match, which visitors and hosts play. */
  isOfSport: boolean;
  directionModel: DirectionModel;
}

/** The same with what is found in its wordings once and asked again and again. */
export interface Unsettled extends ActorsRead {
  /** How often the article places something in a country's capital. */
  locatives: ReadonlyMap<string, number>;
  /** Wordings by which people show their side. */
  showings: readonly Showing[];
}

/** The sides of an article. */
export interface Settled {
  partyOf: readonly (string | null)[];
  supposed: ReadonlySet<number>;
  pair: readonly [string, string] | null;
  /** Who of the two most spoken of is likely to have visited whom, where anybody did. */
  direction: LikelyDirection | null;
  /** Who visited whom, the likeliest first. */
  tallies: readonly VisitTally[];
  seats: ReadonlyMap<string, string>;
  home: string | null;
}

/**
 * Settles which two countries an article is about, who visited whom, and for whom each person speaks: evidence is
 * scored, people vote for their country, and where too little speaks for a pair there is none.
 */
export function settleParties(read: ActorsRead): Settled {
  if (isOfNoStates(read)) return aboutNoTwo(read);
  const unsettled = asUnsettled(read);
  const { dateline } = read;
  const scores = withoutBystanders(scoreCountries(unsettled), unsettled.introduced);
  const visits = likeliestVisits(unsettled, scores, dateline);
  const likeliest = visits[0] ?? null;
  const isOfThird = isOutspoken(scores, visits);
  if (!likeliest || (!isOfThird && !isInPassing(unsettled, scores, likeliest, dateline)))
    return settleSides(unsettled, scores, likeliest, dateline);
  const two = twoSpokenOf(scores);
  if (two) return settleSides(unsettled, two, likeliestVisits(unsettled, two, dateline)[0] ?? null, dateline);
  return likeliest.events.length >= CLEAR ? settleSides(unsettled, scores, likeliest, dateline) : aboutNoTwo(unsettled);
}

/** Whether an article is about a match, or about firms and towns and no visit. */
export const isOfNoStates = (read: ActorsRead): boolean => read.isOfSport || (read.isOfOthers && !isOfVisit(read));

/** Whether words of a visit stand in it, though none may say who went where. */
const isOfVisit = ({ events, isCalledOff, encoded, visitWords }: ActorsRead): boolean =>
  events.length > 0 || (!isCalledOff && encoded.some(({ code }) => visitWords.test(code)));

const asUnsettled = (read: ActorsRead): Unsettled => ({
  ...read,
  locatives: countLocatives(read.encoded),
  showings: read.encoded.flatMap(findShowings),
});

/**
 * The sides of an article, or of a part of one, that is known to be about two countries.
 * @param direction who visits whom, where that is known
 */
export function settlePair(
  read: ActorsRead,
  pair: readonly [string, string],
  direction: Direction | null = null,
): Settled {
  const unsettled = asUnsettled(read);
  const scores = new Map([...scoreCountries(unsettled)].filter(([country]) => pair.includes(country)));
  const [likeliest = null] = likeliestVisits(unsettled, scores, read.dateline);
  return settleSides(unsettled, scores, likeliest, read.dateline, { pair, direction });
}

/** A visit told in so many wordings is what an article is about, though it hardly names one of its sides. */
const CLEAR = 2;

/** The sides, once the likeliest visit is known, or the pair. */
function settleSides(
  unsettled: Unsettled,
  scores: ReadonlyMap<string, number>,
  likeliest: VisitTally | null,
  dateline: string | null,
  known: { pair: readonly [string, string]; direction: Direction | null } | null = null,
): Settled {
  const pair = known?.pair ?? sidesOf(likeliest) ?? likeliestPair(unsettled, scores, dateline);
  if (!pair) return { ...aboutNoTwo(unsettled), home: dateline };
  const home = dateline ?? homeOfVoice(unsettled, pair, scores);
  const direction = known?.direction
    ? { ...known.direction, odds: 0 }
    : likelyDirection(unsettled, pair, likeliest, home);
  return settleBetween(unsettled, scores, { pair, home, direction, isTold: likeliest !== null });
}

/** For whom people speak, and which visits are told, once pair, home and direction are known. */
function settleBetween(
  unsettled: Unsettled,
  scores: ReadonlyMap<string, number>,
  {
    pair,
    home,
    direction,
    isTold,
  }: Pick<Settled, 'home' | 'direction'> & { pair: readonly [string, string]; isTold: boolean },
): Settled {
  const own = pair.find((country) => country === home) ?? null;
  const host = isTold && direction ? direction.host : null;
  const people = partiesOfPeople(unsettled, pair, direction, own ?? host);
  const tallies = toldVisits(unsettled, tallyVisits(unsettled, people.partyOf, scores, home), direction);
  const [visit = null] = tallies;
  return {
    ...withSupposed(people, unsettled.people, own ?? visit?.host ?? null),
    pair: sidesOf(visit) ?? pair,
    direction,
    tallies,
    seats: findSeats(unsettled, visit, pair),
    home,
  };
}

/** The visits that wordings tell, in the likely direction; where they tell none, the one of which words stand. */
function toldVisits(unsettled: Unsettled, found: readonly VisitTally[], direction: Direction | null): VisitTally[] {
  if (found.length > 0 || !direction) return inDirection(found, direction);
  return isOfVisit(unsettled) ? [vagueTally(unsettled.events, direction)] : [];
}

/** The two countries of a visit, sorted. */
const sidesOf = (visit: VisitTally | null | undefined): [string, string] | null =>
  visit ? sorted(visit.visitor, visit.host) : null;

/**
 * The visits that speak loudest while people are known only by their offices and by whom they thank, ask and meet; the
 * direction is not yet taken for granted.
 */
function likeliestVisits(unsettled: Unsettled, scores: ReadonlyMap<string, number>, home: string | null): VisitTally[] {
  const stated = unsettled.people.map((person) => person.party);
  const [first] = tallyVisits(unsettled, stated, scores, home);
  const pair = sidesOf(first) ?? likeliestPair(unsettled, scores, home);
  const asked = pair ? partiesOfPeople(unsettled, pair, null, null).partyOf : stated;
  return tallyVisits(unsettled, asked, scores, home);
}

/** A visit of which words stand in an article, though no wording says who went where. */
export const vagueTally = (events: readonly VisitEvent[], direction: Direction): VisitTally => ({
  ...direction,
  score: 0,
  told: 0,
  events: events.filter(({ weight }) => weight >= 2),
});

const aboutNoTwo = ({ people }: ActorsRead): Settled => ({
  partyOf: people.map(({ party }) => party),
  supposed: new Set(),
  pair: null,
  direction: null,
  tallies: [],
  seats: new Map(),
  home: null,
});
