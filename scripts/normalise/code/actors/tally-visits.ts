import { allMatches } from '../all-matches.ts';
import type { Mention } from './mention.ts';
import type { Unsettled } from './settle-parties.ts';
import type { VisitEvent } from './visit-events.ts';

/** Who goes where: two countries. */
export interface Direction {
  visitor: string;
  host: string;
}

/** How much an article says for a visit of one country to another. */
export interface VisitTally extends Direction {
  score: number;
  /** What the wordings alone say, without how often the countries are named. */
  told: number;
  events: readonly VisitEvent[];
}

/** The share of the most prominent country's points that a visitor or host must have. */
export const PROMINENT = 0.12;

/** Below this, an article tells of no visit. */
const ENOUGH = 1;

/**
 * Adds up the wordings of visits for each two countries, and how prominent both are.
 * @param partyOf the country each person speaks for, as far as it is known
 * @returns the likeliest first
 */
export function tallyVisits(
  { events, locatives }: Pick<Unsettled, 'events' | 'locatives'>,
  partyOf: readonly (string | null)[],
  scores: ReadonlyMap<string, number>,
  home: string | null,
): VisitTally[] {
  if (events.length === 0) return [];
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0) || 1;
  const highest = Math.max(...scores.values());
  const prominent = [...scores]
    .filter(([, score]) => score >= PROMINENT * highest)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([country]) => country);
  const toured = coHosts(events);
  const sided = withSides(events, partyOf);
  const cameHome = countHomecomings(events);
  const tallies = prominent.flatMap((host) =>
    prominent
      .filter((visitor) => visitor !== host && !toured.has(`${visitor} ${host}`))
      .map((visitor) => tally(visitor, host)),
  );
  return tallies
    .filter((entry) => entry.told >= ENOUGH)
    .toSorted((a, b) => b.score - a.score || `${a.visitor} ${a.host}`.localeCompare(`${b.visitor} ${b.host}`, 'en'));

  function tally(visitor: string, host: string): VisitTally {
    const points = sided.map((event) => pointsOf(event, visitor, host));
    const told = points.reduce((sum, one) => sum + one, 0) + wentHome(cameHome, visitor, host, home);
    const share = ((scores.get(visitor) ?? 0) + (scores.get(host) ?? 0)) / total;
    const standing = Math.min(2, 0.4 * (locatives.get(host) ?? 0)) - Math.min(2, 0.4 * (locatives.get(visitor) ?? 0));
    return {
      visitor,
      host,
      told,
      events: events.filter((_, index) => (points[index] ?? 0) > 0),
      score: Math.min(told, 12) + 12 * share + (home === host ? 1 : 0) + standing,
    };
  }
}

/** `a tour of Ruritania and Graustark`: neither of two hosts of one journey is the other's guest; both orders, as `a b`. */
function coHosts(events: readonly VisitEvent[]): Set<string> {
  const journeys = Map.groupBy(
    events.filter(({ host }) => host?.party),
    ({ sentence, pattern, guest }) => `${sentence} ${pattern} ${guest?.start}`,
  );
  const pairs = [...journeys.values()].flatMap((group) => {
    const hosts = [...new Set(group.map(({ host }) => host?.party))];
    return hosts.flatMap((one) => hosts.map((other) => [one, other] as const));
  });
  return new Set(pairs.filter(([one, other]) => one !== other).map((pair) => pair.join(' ')));
}

/** How often somebody comes home or has left home: `came home with a treaty`, `our President has gone there`. */
const countHomecomings = (events: readonly VisitEvent[]): number =>
  events.filter(({ pattern, unreal }) => /^leaving\/(?:home|ours)$/.test(pattern) && !unreal).length;

/** Who comes home to the country of the newspaper, or has left it, is its own, and was elsewhere. @param came how often */
const wentHome = (came: number, visitor: string, host: string, home: string | null): number =>
  home === visitor ? Math.min(came, 2) : home === host ? -Math.min(came, 2) : 0;

/** How often an article places something in a country's capital: `in Strelsau`. */
export function countLocatives(encoded: Unsettled['encoded']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code, mentions } of encoded) {
    for (const match of allMatches(code, /\b(?:in|at|outside|around|through) «s(\d+)»/g)) {
      const party = mentions[Number(match[1])]?.party;
      if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  return counts;
}

/** A wording with the countries of its guest, its host and those who meet, as far as they are known. */
interface SidedEvent {
  event: VisitEvent;
  guest: string | null;
  receiver: string | null;
  met: readonly (string | null)[];
}

const withSides = (events: readonly VisitEvent[], partyOf: readonly (string | null)[]): SidedEvent[] =>
  events.map((event) => ({
    event,
    guest: partyIn(event.guest, partyOf),
    receiver: partyIn(event.host, partyOf),
    met: event.met.map((mention) => partyIn(mention, partyOf)),
  }));

/** What one wording says for a visit of one country to another; below zero where it says the reverse. */
function pointsOf({ event, guest, receiver, met }: SidedEvent, visitor: string, host: string): number {
  if (event.cancelled) return 0;
  const weight = event.unreal ? event.weight / 5 : event.weight;
  if (event.own) return homePoints(event, visitor, host, weight);
  if (met.length > 0) return met.includes(visitor) && met.includes(host) ? weight : 0;
  return weight * (SHARES[roleOf(guest, visitor, host)][roleOf(receiver, visitor, host)] ?? 0);
}

type Role = 'visitor' | 'host' | 'anyone' | 'other';

/** How much of a wording's weight counts, by who its guest and then its host is; below zero for the reverse visit. */
const SHARES: Readonly<Record<Role, Readonly<Partial<Record<Role, number>>>>> = {
  visitor: { host: 1, anyone: 1 / 3 },
  host: { visitor: -1 / 2, anyone: -1 / 4 },
  anyone: { host: 1 / 2, anyone: 1 / 4, visitor: -1 / 4 },
  other: {},
};

const roleOf = (country: string | null, visitor: string, host: string): Role =>
  country === null ? 'anyone' : country === visitor ? 'visitor' : country === host ? 'host' : 'other';

/** Who goes home to a country is its visitor elsewhere; things that are returned to it say nothing. */
function homePoints({ own, guest, unreal }: VisitEvent, visitor: string, host: string, weight: number): number {
  if (unreal || (guest?.kind !== 'person' && guest?.kind !== 'office')) return 0;
  return own?.party === visitor ? weight / 2 : own?.party === host ? -weight / 2 : 0;
}

/** The country a mention stands for, as far as it is known. */
export const partyIn = (mention: Mention | null, partyOf: readonly (string | null)[]): string | null =>
  mention === null ? null : (mention.party ?? (mention.person === null ? null : (partyOf[mention.person] ?? null)));
