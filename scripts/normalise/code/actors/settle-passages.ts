import type { EncodedSentence } from './encode-sentence.ts';
import type { Mention } from './mention.ts';
import { findPassages, type Passage } from './passages.ts';
import { type ActorsRead, isOfNoStates, type Settled, settlePair, settleParties } from './settle-parties.ts';

/** What an article tells of one pair of countries, with its sides. */
export interface SettledPart {
  /** Where it does; empty where that is the whole article. */
  passages: readonly Passage[];
  /** What has been read there, and nothing of the rest. */
  read: ActorsRead;
  settled: Settled;
}

/**
 * Settles the sides of each pair of countries that an article tells of, as if its passages were all of it. A pair that nobody
 * witnesses is none.
 * @returns a part for each pair, in the order of the text; never empty
 */
export function settlePassages(read: ActorsRead): [SettledPart, ...SettledPart[]] {
  const unwitnessed: string[] = [];
  for (;;) {
    const passages = isOfNoStates(read) ? [] : findPassages(read, unwitnessed);
    const byPair = Map.groupBy(passages, ({ pair }) => pair);
    const parts = [...byPair].map(([pair, passages]) => settlePart(read, pair, passages));
    const [first, ...others] = parts;
    if (!first) return [{ passages: [], read, settled: settleParties(read) }];
    const weak = parts.filter((part) => !isWitnessed(part, parts));
    if (weak.length === 0) return [first, ...others];
    unwitnessed.push(...weak.map(({ pair }) => pair.join(' ')));
  }
}

type PairPart = SettledPart & Pick<Passage, 'pair'>;

function settlePart(all: ActorsRead, pair: Passage['pair'], passages: readonly Passage[]): PairPart {
  const read = within(all, passages);
  const isOfVisit = all.isOfVisit || pair.some((country) => namesLeaderOf(country, read));
  return { pair, passages, read, settled: settlePair({ ...read, isOfVisit }, pair) };
}

const namesLeaderOf = (country: string, { mentions, people }: ActorsRead): boolean =>
  mentions.some((list) => list.some(({ person }) => person !== null && isLeaderOf(country, people[person])));

const isLeaderOf = (country: string | null, person: ActorsRead['people'][number] | undefined): boolean =>
  person !== undefined && person.isHead && person.party === country;

/** The same with all sentences outside passages empty, so that indices stay. */
function within(all: ActorsRead, passages: readonly Passage[]): ActorsRead {
  const isIn = (sentence: number): boolean => passages.some(({ from, to }) => from <= sentence && sentence < to);
  return {
    ...all,
    encoded: all.encoded.map((encoded, index) => (isIn(index) ? encoded : NOTHING)),
    mentions: all.mentions.map((mentions, index) => (isIn(index) ? mentions : [])),
    events: all.events.filter(({ sentence }) => isIn(sentence)),
  };
}

const NOTHING: EncodedSentence = { code: '', tokens: [], mentions: [], places: [] };

/** Wordings that count so much say who visited whom. */
const TOLD = 1;

/**
 * Whether a part says who visited whom, or names somebody who speaks for a country that no other part is about, or a
 * leader of no stated country whom no other part names: a paragraph on what a third country thinks does none of that.
 */
function isWitnessed(part: PairPart, parts: readonly PairPart[]): boolean {
  const [tally] = part.settled.tallies;
  if (!tally) return false;
  const others = parts.filter((other) => other !== part);
  const named = new Set(
    others.flatMap(({ read }) => read.mentions.flatMap((list) => list.map(({ person }) => person))),
  );
  const shared = new Set(others.flatMap(({ pair }) => pair));
  const own = part.pair.filter((country) => !shared.has(country));
  const speaks = ({ kind, person, party }: Mention): boolean => {
    const known = person === null ? undefined : part.read.people[person];
    if (isLeaderOf(null, known) && !named.has(person)) return true;
    return (kind === 'person' || kind === 'office') && own.includes(party ?? known?.party ?? '');
  };
  return tally.told >= TOLD || part.read.mentions.some((list) => list.some(speaks));
}

/** What is settled of an article as a whole: the pair and the home of its first part, and all people and towns. */
export function together([first, ...others]: readonly [SettledPart, ...SettledPart[]]): Settled {
  if (others.length === 0) return first.settled;
  const parts = [first, ...others];
  const partOf = partOfPeople(parts);
  return {
    ...first.settled,
    partyOf: partOf.map(({ settled }, person) => settled.partyOf[person] ?? null),
    supposed: new Set(partOf.flatMap(({ settled }, person) => (settled.supposed.has(person) ? [person] : []))),
    seats: new Map(parts.flatMap(({ settled }) => [...settled.seats])),
  };
}

/** By index of the person, the part that names them most often. */
function partOfPeople(parts: readonly SettledPart[]): SettledPart[] {
  const counts = parts.map(({ read: { people, mentions } }) => {
    const named = people.map(() => 0);
    for (const { person } of mentions.flat()) if (person !== null) named[person] = (named[person] ?? 0) + 1;
    return named;
  });
  const [first] = parts;
  return (first?.read.people ?? []).flatMap((_, person) => {
    const named = counts.map((own) => own[person] ?? 0);
    return parts[named.indexOf(Math.max(...named))] ?? [];
  });
}
