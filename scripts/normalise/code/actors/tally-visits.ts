import type { Mention } from './mention.ts';
import type { Unsettled } from './settle-parties.ts';
import type { VisitEvent } from './visit-events.ts';

/** How much an article says for a visit of one country to another. */
export interface VisitTally {
  visitor: string;
  host: string;
  score: number;
  /** What the wordings alone say, without how often the countries are named. */
  told: number;
  events: readonly VisitEvent[];
}

/** Below this, an article tells of no visit. */
const ENOUGH = 1;

/**
 * Adds up the wordings of visits for each two countries, and how prominent both are.
 * @param partyOf the country each person speaks for, as far as it is known
 * @returns the likeliest first
 */
export function tallyVisits(
  { events }: Unsettled,
  partyOf: readonly (string | null)[],
  scores: ReadonlyMap<string, number>,
  home: string | null,
): VisitTally[] {
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0) || 1;
  const prominent = [...scores].toSorted((a, b) => b[1] - a[1]).slice(0, 8).map(([country]) => country);
  const tallies = prominent.flatMap((host) => prominent.filter((visitor) => visitor !== host).map((visitor) => tally(visitor, host)));
  return tallies.filter((entry) => entry.told >= ENOUGH).toSorted((a, b) => b.score - a.score || `${a.visitor} ${a.host}`.localeCompare(`${b.visitor} ${b.host}`, 'en'));

  function tally(visitor: string, host: string): VisitTally {
    const speaking = events.filter((event) => pointsOf(event, visitor, host, partyOf) > 0);
    const told = events.reduce((sum, event) => sum + pointsOf(event, visitor, host, partyOf), 0);
    const share = ((scores.get(visitor) ?? 0) + (scores.get(host) ?? 0)) / total;
    return { visitor, host, told, events: speaking, score: Math.min(told, 12) + 8 * share + (home === host ? 0.5 : 0) };
  }
}

/** What one wording says for a visit of one country to another; below zero where it says the reverse. */
function pointsOf(event: VisitEvent, visitor: string, host: string, partyOf: readonly (string | null)[]): number {
  const [guestParty, hostParty] = [event.own?.party ?? partyIn(event.guest, partyOf), partyIn(event.host, partyOf)];
  const weight = event.unreal ? event.weight / 5 : event.weight;
  if (event.own) return event.own.party === visitor ? weight / 2 : event.own.party === host ? -weight / 2 : 0;
  if (guestParty === visitor && hostParty === host) return weight;
  if (guestParty === host && hostParty === visitor) return -weight / 2;
  if (guestParty === visitor && hostParty === null) return weight / 3;
  if (guestParty === null && hostParty === host) return weight / 2;
  if (event.pattern === 'words') return weight / 4;
  return event.met.length === 2 && isMeeting(event, visitor, host, partyOf) ? weight : 0;
}

function isMeeting(event: VisitEvent, visitor: string, host: string, partyOf: readonly (string | null)[]): boolean {
  const parties = event.met.map((mention) => partyIn(mention, partyOf));
  return parties.includes(visitor) && parties.includes(host);
}

/** The country a mention stands for, as far as it is known. */
export const partyIn = (mention: Mention | null, partyOf: readonly (string | null)[]): string | null =>
  mention === null ? null : (mention.party ?? (mention.person === null ? null : (partyOf[mention.person] ?? null)));
