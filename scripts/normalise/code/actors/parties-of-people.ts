import { opposite, type Vote, votingOn, winner } from './party-votes.ts';
import { voteBySameOffice } from './same-office.ts';
import type { Unsettled } from './settle-parties.ts';
import { sideOfRule } from './side-of-rule.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
import { type Direction, partyIn } from './tally-visits.ts';

/** The country that each person speaks for, and of whom that is only supposed. */
export interface PartiesOfPeople {
  /** By index of the person; null where nothing tells. */
  partyOf: (string | null)[];
  /** Indices of those of whom the article says nothing. */
  supposed: ReadonlySet<number>;
}

/**
 * The country that each person speaks for. Said with an office, it stands; else guests, hosts, offices, wordings and
 * those they meet vote, and who is left is supposed to speak for the country the article is written in, or the host.
 */
export function partiesOfPeople(
  unsettled: Unsettled,
  pair: readonly [string, string] | null,
  visit: Direction | null,
  fallback: string | null,
): PartiesOfPeople {
  const { people, showings } = unsettled;
  const stated = people.map((person) => person.party);
  const ballots = people.map(() => new Map<string, number>());
  const vote = votingOn(ballots);
  if (pair) {
    voteInVisits(unsettled, visit, vote);
    if (!visit) voteAgainstHosts(unsettled, pair, vote);
    for (const showing of showings) showing(pair, visit?.visitor ?? null, vote);
    voteByOffice(unsettled, pair, vote);
    voteInMeetings(unsettled, pair, stated, vote);
    const known = ballots.map((ballot, index) => stated[index] ?? winner(ballot));
    voteInMeetings(unsettled, pair, known, vote);
    voteBySameOffice(people, pair, stated, 3, vote);
    voteBySameOffice(people, pair, known, 0.5, vote);
  }
  const told = people.map((_, index) => stated[index] ?? winner(ballots[index]));
  return withSupposed({ partyOf: told, supposed: new Set() }, people, fallback);
}

/**
 * People with a title of whom nothing is said speak for a country by supposition.
 * @param fallback that country; null where there is none to suppose
 * @returns the same, with them added
 */
export function withSupposed(
  { partyOf, supposed }: PartiesOfPeople,
  people: readonly Pick<ArticlePerson, 'isTitled'>[],
  fallback: string | null,
): PartiesOfPeople {
  const more = people.flatMap(({ isTitled }, index) =>
    isTitled && fallback !== null && !partyOf[index] ? [index] : [],
  );
  const all = new Set([...supposed, ...more]);
  return { partyOf: partyOf.map((party, index) => party ?? (all.has(index) ? fallback : null)), supposed: all };
}

/** Guests speak for the visitor's country, hosts for the host's. */
function voteInVisits({ events }: Unsettled, visit: Direction | null, vote: Vote): void {
  if (!visit) return;
  for (const event of events.filter(({ cancelled }) => !cancelled)) {
    const points = event.unreal ? event.weight / 5 : event.weight;
    const host = event.host?.kind === 'person' ? null : (event.host?.party ?? null);
    if (event.own) vote(event.guest?.person, event.own.party, points);
    else if (host === visit.host || host === null) vote(event.guest?.person, visit.visitor, points);
    if (event.host?.kind === 'person') vote(event.host.person, visit.host, points);
  }
}

/** Who goes to a country is not of it, whoever visits whom on the whole. */
function voteAgainstHosts({ events }: Unsettled, pair: readonly [string, string], vote: Vote): void {
  for (const { guest, host, weight, own } of events)
    if (host?.party && host.kind !== 'person' && !own) vote(guest?.person, opposite(pair, host.party), weight);
}

/** How much the form of state says: a king is never a republic's, a president seldom a kingdom's. */
const BY_FORM = { monarch: 5, president: 2 } as const;

/**
 * `the Ruritanian President` speaks for whoever is called President without a country, and for somebody else beside
 * whom he is named (`President Varrek met the Ruritanian President`); a king for the kingdom.
 */
function voteByOffice({ mentions, people, countries }: Unsettled, pair: readonly [string, string], vote: Vote): void {
  const holders = holdersByOffice(people);
  for (const list of mentions)
    for (const { office, party, kind } of list) {
      if (!office || !party || kind !== 'office' || !pair.includes(party)) continue;
      const [holder, ...others] = holders.get(office.id) ?? (office.id === 'ruler' ? monarchs(people) : []);
      if (others.length > 0) continue;
      const isOther = list.some(({ person }) => person !== null && person === holder);
      vote(holder, isOther ? opposite(pair, party) : party, 3);
    }
  people.forEach(({ offices }, index) => {
    vote(
      index,
      sideOfRule(offices, pair, countries),
      offices.includes('president') ? BY_FORM.president : BY_FORM.monarch,
    );
  });
}

/** People of whom no country is stated, who reign. */
const monarchs = (people: Unsettled['people']): number[] =>
  people.flatMap(({ offices, party }, index) =>
    party === null && offices.some((office) => REIGNING.has(office)) ? [index] : [],
  );

/** Offices of those who are called a ruler or a monarch too. */
const REIGNING: ReadonlySet<string> = new Set(['king', 'emperor', 'sultan', 'emir', 'grand-duke']);

/** People of whom no country is stated, by the offices they hold. */
function holdersByOffice(people: Unsettled['people']): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  people.forEach(({ offices, party }, index) => {
    if (party !== null) return;
    for (const office of offices) {
      const known = holders.get(office);
      if (known) known.push(index);
      else holders.set(office, [index]);
    }
  });
  return holders;
}

/** Two people who meet are of two sides. */
function voteInMeetings(
  { events }: Unsettled,
  pair: readonly [string, string],
  known: readonly (string | null)[],
  vote: Vote,
): void {
  for (const { met } of events) {
    const [one, two] = met;
    if (!one || !two) continue;
    const [first, second] = [partyIn(one, known), partyIn(two, known)];
    if (first && !second) vote(two.person, opposite(pair, first), 1);
    if (second && !first) vote(one.person, opposite(pair, second), 1);
  }
}
