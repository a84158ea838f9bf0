import type { Unsettled } from './settle-parties.ts';
import { sideOfRule } from './side-of-rule.ts';
import { partyIn, type VisitTally } from './tally-visits.ts';

/** The other of two countries; null where the one given is neither. */
export const opposite = (pair: readonly [string, string], country: string): string | null =>
  country === pair[0] ? pair[1] : country === pair[1] ? pair[0] : null;

/** `«p0» and «d1» leaders`: a person and people of a country, on two sides. */
const BESIDE = /«p(\d+)» and (?:the )?«d(\d+)»|«d(\d+)» [^ «»]{1,20} and «p(\d+)»/g;

/** `«o0» in «s1» , «p2»`: an office and, set off by commas, its holder. */
const APPOSED = /«o(\d+)» (?:in|to|at) (?:the )?«[csn]\d+» , «p(\d+)»/g;

/**
 * The country that each person speaks for. Said with an office, it stands; else guests, hosts and those they meet
 * vote, and who is left speaks for the country the article is written in, or the host.
 */
export function partiesOfPeople(unsettled: Unsettled, pair: readonly [string, string] | null, visit: VisitTally | null, home: string | null): (string | null)[] {
  const votes = unsettled.people.map(() => new Map<string, number>());
  const vote = (person: number | null | undefined, country: string | null, points: number): void => {
    const own = person === null || person === undefined ? undefined : votes[person];
    if (own && country) own.set(country, (own.get(country) ?? 0) + points);
  };
  const stated = unsettled.people.map((person) => person.party);
  if (pair) {
    voteInVisits(unsettled, visit, vote);
    voteBeside(unsettled, pair, visit, vote);
    voteByOffice(unsettled, pair, vote);
    voteInMeetings(unsettled, pair, stated, vote);
    voteInMeetings(unsettled, pair, votes.map((own, index) => stated[index] ?? winner(own)), vote);
  }
  const fallback = pair && home && pair.includes(home) ? home : (visit?.host ?? null);
  return unsettled.people.map((person, index) => stated[index] ?? winner(votes[index]) ?? (person.office || person.isTitled ? fallback : null));
}

type Vote = (person: number | null | undefined, country: string | null, points: number) => void;

function voteInVisits({ events }: Unsettled, visit: VisitTally | null, vote: Vote): void {
  if (!visit) return;
  for (const event of events) {
    const points = event.unreal ? event.weight / 5 : event.weight;
    const host = event.host?.kind === 'person' ? null : (event.host?.party ?? null);
    if (event.own) vote(event.guest?.person, event.own.party, points);
    else if (host === visit.host || host === null) vote(event.guest?.person, visit.visitor, points);
    if (event.host?.kind === 'person') vote(event.host.person, visit.host, points);
  }
}

/** `the Ruritanian President` speaks for whoever is called President without a country; a king for the kingdom. */
function voteByOffice({ mentions, people, countries }: Unsettled, pair: readonly [string, string], vote: Vote): void {
  const holders = (office: string): number[] => people.flatMap((person, index) => (person.offices.includes(office) && person.party === null ? [index] : []));
  for (const { office, party, kind } of mentions.flat()) {
    const [holder, ...others] = office && party && kind === 'office' && pair.includes(party) ? holders(office.id) : [];
    if (holder !== undefined && others.length === 0) vote(holder, party, 3);
  }
  people.forEach((person, index) => vote(index, sideOfRule(person.offices, pair, countries), person.offices.includes('president') ? 2 : 5));
}

/** `«p0» thanked «c1»`: who addresses a country is of the other. */
const ADDRESSED = /«p(\d+)» (?:thanked|praised|hailed|congratulated|urged|assured|lauded|commended) (?:the )?«[cs](\d+)»(?! 's)/g;

/** `In «s0», «p1» said` */
const AT_HOME = /^(?:in|at) «s(\d+)» , (?:[^ «»]{1,20} ){0,4}«p(\d+)»/g;

/** `«p0» accompanied «p1»`: both are of one country. */
const TOGETHER = /«p(\d+)» (?:[^ «»]{1,16} ){0,2}accompanied (?:by )?«p(\d+)»/g;

/** `«p0» and his «d1» counterpart` */
const COUNTERPART = /«p(\d+)» (?:[^ «»]{1,16} ){0,4}(?:his|her) «d(\d+)» (?:counterpart|opposite number)(?: «[pn](\d+)»)?/g;

function voteBeside({ encoded }: Unsettled, pair: readonly [string, string], visit: VisitTally | null, vote: Vote): void {
  for (const { code, mentions } of encoded) {
    for (const match of code.matchAll(BESIDE)) {
      const person = mentions[Number(match[1] ?? match[4])];
      const people = mentions[Number(match[2] ?? match[3])];
      if (people?.party) vote(person?.person, opposite(pair, people.party), 2);
    }
    for (const match of code.matchAll(ADDRESSED)) vote(mentions[Number(match[1])]?.person, opposite(pair, mentions[Number(match[2])]?.party ?? ''), 1);
    for (const match of code.matchAll(COUNTERPART)) {
      const party = mentions[Number(match[2])]?.party ?? '';
      vote(mentions[Number(match[1])]?.person, opposite(pair, party), 2);
      vote(mentions[Number(match[3])]?.person, opposite(pair, party) && party, 2);
    }
    for (const match of code.matchAll(AT_HOME)) {
      const party = mentions[Number(match[1])]?.party ?? '';
      vote(mentions[Number(match[2])]?.person, opposite(pair, party) && party, 1);
    }
    for (const match of code.matchAll(TOGETHER)) vote(mentions[Number(match[1])]?.person, visit?.visitor ?? null, 3);
    for (const match of code.matchAll(APPOSED)) vote(mentions[Number(match[2])]?.person, mentions[Number(match[1])]?.party ?? null, 4);
  }
}

function voteInMeetings({ events }: Unsettled, pair: readonly [string, string], stated: readonly (string | null)[], vote: Vote): void {
  for (const { met } of events) {
    const [one, two] = met;
    if (!one || !two) continue;
    const [first, second] = [partyIn(one, stated), partyIn(two, stated)];
    if (first && !second) vote(two.person, opposite(pair, first), 1);
    if (second && !first) vote(one.person, opposite(pair, second), 1);
  }
}

function winner(votes: ReadonlyMap<string, number> | undefined): string | null {
  const [best] = [...(votes ?? [])].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  return best?.[0] ?? null;
}
