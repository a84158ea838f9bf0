import type { EncodedSentence } from './encode-sentence.ts';
import type { LikelyDirection } from './likely-direction.ts';
import type { Mention } from './mention.ts';
import { findPassages, type Passage } from './passages.ts';
import type { ArticlePerson } from './tell-people-apart.ts';
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
    const parts = [...byPair].map(([pair, own]) => settlePart(read, pair, own));
    const [first, ...others] = parts;
    if (!first) return [{ passages: [], read, settled: settleParties(read) }];
    const [weakest] = parts.filter((part) => !isWitnessed(part, parts)).sort(byWeight);
    if (!weakest) return inOneRole([first, ...others]);
    unwitnessed.push(weakest.pair.join(' '));
  }
}

type PairPart = SettledPart & Pick<Passage, 'pair'>;

function settlePart(all: ActorsRead, pair: Passage['pair'], passages: readonly Passage[]): PairPart {
  const read = within(all, passages);
  return { pair, passages, read, settled: settlePair(read, pair) };
}

/** The odds that a country of which several parts tell has one role in all of them, as a logarithm: of 39 hand-coded articles 38. */
const ONE_ROLE = Math.log(38);

/** A country of which several parts tell travels in all of them, or receives guests in all, as far as they do not tell otherwise. */
function inOneRole(parts: [PairPart, ...PairPart[]]): [PairPart, ...PairPart[]] {
  const [first, ...others] = parts;
  const shared = new Set(others.flatMap(({ pair }) => pair.filter((country) => isInTwo(country, parts))));
  const turned = [...shared].flatMap((country) => contraryTo(country, parts));
  const settle = (part: PairPart): PairPart => {
    const { direction } = part.settled;
    if (!direction || !turned.includes(part)) return part;
    const { visitor, host } = direction;
    return { ...part, settled: settlePair(part.read, part.pair, { visitor: host, host: visitor }) };
  };
  return [settle(first), ...others.map(settle)];
}

const isInTwo = (country: string, parts: readonly PairPart[]): boolean =>
  parts.filter(({ pair }) => pair.includes(country)).length > 1;

/** The parts in which a country has another role than in all together, where they do not speak louder for it than experience against it. */
function contraryTo(country: string, parts: readonly PairPart[]): readonly PairPart[] {
  const odds = parts.map(({ settled: { direction } }) => oddsOfHost(direction, country));
  const all = Math.sign(odds.reduce((sum, one) => sum + one, 0));
  const contrary = odds.reduce((sum, one) => sum + (Math.sign(one) === -all ? Math.abs(one) : 0), 0);
  return contrary < ONE_ROLE ? parts.filter((_, at) => Math.sign(odds[at] ?? 0) === -all) : [];
}

/** Logarithm of the odds that a country is the host; 0 where it is neither. */
const oddsOfHost = (direction: LikelyDirection | null, country: string): number =>
  direction?.host === country ? direction.odds : direction?.visitor === country ? -direction.odds : 0;

const lengthOf = ({ passages }: SettledPart): number => passages.reduce((sum, { from, to }) => sum + to - from, 0);

const byWeight = (a: SettledPart, b: SettledPart): number => lengthOf(a) - lengthOf(b);

/** The same with all sentences outside passages empty, and with nobody who is named only there, so that indices stay. */
function within(all: ActorsRead, passages: readonly Passage[]): ActorsRead {
  const isIn = all.words.map(() => false);
  for (const { from, to } of passages) isIn.fill(true, from, to);
  return {
    ...all,
    words: all.words.map((read, index) => (isIn[index] ? read : { ...read, words: [], gaps: [], countries: [] })),
    encoded: all.encoded.map((encoded, index) => (isIn[index] ? encoded : NO_SENTENCE)),
    mentions: all.mentions.map((mentions, index) => (isIn[index] ? mentions : [])),
    events: all.events.filter(({ sentence }) => isIn[sentence]),
    people: all.people.map((person) => {
      const mentions = person.mentions.filter(({ sentence }) => isIn[sentence]);
      return mentions.length > 0 ? { ...person, mentions } : NOBODY;
    }),
  };
}

const NO_SENTENCE: EncodedSentence = { code: '', tokens: [], mentions: [], places: [] };
const NOBODY: ArticlePerson = {
  name: '',
  short: '',
  office: null,
  offices: [],
  party: null,
  isHead: false,
  isTitled: false,
  mentions: [],
};

/** Wordings that count so much say who visited whom. */
const TOLD = 1;

/**
 * Whether a part opens the article, which begins with what it is about, says who visited whom, or names somebody who speaks
 * for a country that no other part is about, or a leader of no stated country whom no other part names: a later paragraph
 * on what a third country thinks does none of that.
 */
function isWitnessed({ pair, passages, read, settled }: PairPart, parts: readonly PairPart[]): boolean {
  if (passages.some(({ from }) => from === 0)) return true;
  const others = parts.filter((other) => other.pair !== pair);
  const named = new Set(
    others.flatMap((other) => other.read.mentions.flatMap((list) => list.map(({ person }) => person))),
  );
  const own = pair.filter((country) => others.every((other) => !other.pair.includes(country)));
  const speaks = ({ kind, person, party }: Mention): boolean => {
    const known = person === null ? undefined : read.people[person];
    if (known?.isHead && known.party === null && !named.has(person)) return true;
    return (kind === 'person' || kind === 'office') && own.includes(party ?? known?.party ?? '');
  };
  return (settled.tallies[0]?.told ?? 0) >= TOLD || read.mentions.some((list) => list.some(speaks));
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
