import { allMatches } from '../all-matches.ts';
import type { ReadArticle } from '../../read/article-text.ts';
import type { CountryLexicon } from './country-lexicon.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import { homeOfVoice } from './home-of-voice.ts';
import type { Mention } from './mention.ts';
import { type PartiesOfPeople, partiesOfPeople, withSupposed } from './parties-of-people.ts';
import { opposite } from './party-votes.ts';
import { isInPassing, isOutspoken, likeliestPair, sorted, twoSpokenOf } from './pair-of-article.ts';
import { scoreCountries, withoutBystanders } from './score-countries.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
import {
  countHomecomings,
  countLocatives,
  sumOfPoints,
  tallyVisits,
  type VisitTally,
  wentHome,
} from './tally-visits.ts';
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

/** The sides of an article, or of a part of one, that is known to be about two countries. */
export function settlePair(read: ActorsRead, pair: readonly [string, string]): Settled {
  const unsettled = asUnsettled(read);
  const scores = new Map([...scoreCountries(unsettled)].filter(([country]) => pair.includes(country)));
  const [likeliest = null] = likeliestVisits(unsettled, scores, read.dateline);
  return settleSides(unsettled, scores, likeliest, read.dateline, pair);
}

/** A visit told in so many wordings is what an article is about, though it hardly names one of its sides. */
const CLEAR = 2;

/** The sides, once the likeliest visit is known, or the pair. */
function settleSides(
  unsettled: Unsettled,
  scores: ReadonlyMap<string, number>,
  likeliest: VisitTally | null,
  dateline: string | null,
  known: readonly [string, string] | null = null,
): Settled {
  const pair = known ?? sidesOf(likeliest) ?? likeliestPair(unsettled, scores, dateline);
  const home = dateline ?? homeOfVoice(unsettled, pair, scores);
  const { people, found } = settlePeople(unsettled, pair, scores, likeliest, home);
  const tallies =
    found.length > 0 || !pair || !isOfVisit(unsettled) ? found : [vagueTally(unsettled, pair, people.partyOf, home)];
  const seats = findSeats(unsettled, tallies[0] ?? null, pair);
  const settled = sidesOf(tallies[0]) ?? pair;
  const fallback = pair?.find((country) => country === home) ?? tallies[0]?.host ?? null;
  return { ...withSupposed(people, unsettled.people, fallback), pair: settled, tallies, seats, home };
}

/** For whom people speak, and the visits that this tells; where they tell the likeliest visit the other way round, people are asked again. */
function settlePeople(
  unsettled: Unsettled,
  pair: readonly [string, string] | null,
  scores: ReadonlyMap<string, number>,
  likeliest: VisitTally | null,
  home: string | null,
): { people: PartiesOfPeople; found: VisitTally[] } {
  const asked = partiesOfPeople(unsettled, pair, likeliest, home);
  const told = tallyVisits(unsettled, asked.partyOf, scores, home);
  if (!isReverse(told[0], likeliest)) return { people: asked, found: told };
  const people = partiesOfPeople(unsettled, pair, told[0] ?? null, home);
  return { people, found: tallyVisits(unsettled, people.partyOf, scores, home) };
}

/** The two countries of a visit, sorted. */
const sidesOf = (visit: VisitTally | null | undefined): [string, string] | null =>
  visit ? sorted(visit.visitor, visit.host) : null;

const isReverse = (one: VisitTally | undefined, other: VisitTally | null): boolean =>
  one !== undefined && one.visitor === other?.host && one.host === other.visitor;

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

/** Who may have visited whom in an article on two countries that says nothing of it. */
export const supposedTally = (
  read: ActorsRead,
  pair: readonly [string, string],
  { partyOf, home }: Pick<Settled, 'partyOf' | 'home'>,
): VisitTally => vagueTally({ events: read.events, locatives: countLocatives(read.encoded) }, pair, partyOf, home);

/** Where words of a visit or a meeting stand but too little says who went where: the host is named as a place, or at home. */
function vagueTally(
  { locatives, events }: Pick<Unsettled, 'locatives' | 'events'>,
  pair: readonly [string, string],
  partyOf: readonly (string | null)[],
  home: string | null,
): VisitTally {
  const cameHome = countHomecomings(events);
  const speaks = (host: string): number =>
    Math.min(2, locatives.get(host) ?? 0) +
    (home === host ? 1.5 : 0) +
    2 * wentHome(cameHome, opposite(pair, host) ?? '', host, home) +
    sumOfPoints(events, opposite(pair, host) ?? '', host, partyOf);
  const [first, second] = pair;
  const host = speaks(first) > speaks(second) ? first : second;
  return {
    visitor: opposite(pair, host) ?? first,
    host,
    score: 0,
    told: 0,
    events: events.filter(({ weight }) => weight >= 2),
  };
}

const aboutNoTwo = ({ people }: ActorsRead): Settled => ({
  partyOf: people.map(({ party }) => party),
  supposed: new Set(),
  pair: null,
  tallies: [],
  seats: new Map(),
  home: null,
});

/** Towns that stand for a government: where the guest went, and where an envoy of the other side sits. */
function findSeats(
  { events, encoded }: Unsettled,
  visit: VisitTally | null,
  pair: readonly [string, string] | null,
): Map<string, string> {
  const seats = new Map<string, string>();
  if (!pair) return seats;
  for (const { town, unreal } of events) if (town?.name && visit && !unreal) seats.set(town.name, visit.host);
  for (const sentence of encoded) for (const [town, country] of seatsOfEnvoys(sentence, pair)) seats.set(town, country);
  return seats;
}

/** `Ruritania's envoy in Strel`: the town is the other side's. */
function seatsOfEnvoys({ code, mentions }: EncodedSentence, pair: readonly [string, string]): [string, string][] {
  return allMatches(code, /«[po](\d+)» (?:in|to) «n(\d+)»/g).flatMap((match) => {
    const [envoy, town] = [mentions[Number(match[1])], mentions[Number(match[2])]];
    const other = envoy?.office?.rank === 'envoy' ? opposite(pair, envoy.party ?? '') : null;
    return other && town?.name ? [[town.name, other]] : [];
  });
}
