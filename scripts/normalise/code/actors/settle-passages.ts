import type { EncodedSentence } from './encode-sentence.ts';
import { findPassages, type Passage, statedParty } from './passages.ts';
import { type SettledArticle, visitOf } from './read-visits.ts';
import type { VisitMention } from './visit-mention.ts';
import { type ActorsRead, type Settled, settlePair } from './settle-parties.ts';

/** The sides of the passages of an article that tell of one pair of countries. */
export interface SettledPassages {
  pair: readonly string[];
  passages: readonly Passage[];
  /** What has been read of the article, and nothing outside them. */
  read: ActorsRead;
  settled: Settled;
}

const NOTHING: EncodedSentence = { code: '', tokens: [], mentions: [], places: [] };

/**
 * Settles the sides of each pair of countries that an article tells of, as if its passages were all of it. A pair that nobody
 * witnesses is none.
 * @returns an entry a pair, in the order of the text; none where the article is about one pair
 */
export function settlePassages(read: ActorsRead): SettledPassages[] {
  const unwitnessed: string[] = [];
  for (;;) {
    const byPair = Map.groupBy(findPassages(read, unwitnessed), ({ pair }) => pair.join(' '));
    const parts = [...byPair.values()].map((passages) => settleThese(read, passages));
    const weak = parts.filter((part) => !isWitnessed(part, parts)).map(({ pair }) => pair.join(' '));
    if (weak.length === 0) return parts;
    unwitnessed.push(...weak);
  }
}

function settleThese(all: ActorsRead, passages: readonly Passage[]): SettledPassages {
  const pair = passages[0]?.pair ?? [];
  const read = within(all, passages);
  return { pair, passages, read, settled: settlePair(read, pair) };
}

/** Words of a visit that count so much are said of it. */
const TOLD = 1;

/**
 * Whether passages tell who visited whom, or name somebody who speaks for a country that no other passage is about: a
 * paragraph on what a third country thinks does neither.
 */
function isWitnessed({ pair, read, settled }: SettledPassages, parts: readonly SettledPassages[]): boolean {
  const [tally] = settled.tallies;
  if (!tally) return false;
  const others = parts.filter((other) => other.pair !== pair).flatMap((other) => other.pair);
  const own = pair.filter((country) => !others.includes(country));
  return (
    tally.told >= TOLD ||
    read.mentions.some((list) =>
      list.some(
        (mention) =>
          (mention.kind === 'person' || mention.kind === 'office') &&
          own.includes(statedParty(mention, read.people) ?? ''),
      ),
    )
  );
}

/** The same with all sentences outside passages empty, so that indices stay. */
function within(read: ActorsRead, passages: readonly Passage[]): ActorsRead {
  const isIn = (sentence: number): boolean => passages.some(({ from, to }) => from <= sentence && sentence < to);
  return {
    ...read,
    encoded: read.encoded.map((encoded, index) => (isIn(index) ? encoded : NOTHING)),
    mentions: read.mentions.map((mentions, index) => (isIn(index) ? mentions : [])),
    events: read.events.filter(({ sentence }) => isIn(sentence)),
  };
}

/** What is settled of an article as a whole: the pair and home of the passage that is told first. */
export function together(parts: readonly SettledPassages[], read: ActorsRead): Settled {
  const [first] = parts;
  return {
    ...mergePeople(parts, read),
    pair: first?.settled.pair ?? null,
    tallies: parts.flatMap(({ settled }) => settled.tallies.slice(0, 1)),
    seats: new Map(parts.flatMap(({ settled }) => [...settled.seats])),
    home: first?.settled.home ?? null,
  };
}

/** The visit of each pair, with the part of the text that tells it. */
export function readPassage(article: SettledArticle, { passages, read, settled }: SettledPassages): VisitMention[] {
  return passages.flatMap(({ from, to }) => {
    const [first, last] = [read.words[from], read.words[to - 1]];
    const [tally] = settled.tallies;
    if (!first || !last || !tally) return [];
    const told = { start: first.sentence.start, end: last.sentence.end };
    return [visitOf({ ...article, ...settled, mentions: read.mentions, encoded: read.encoded, events: read.events }, tally, told)];
  });
}

/** Each person speaks for the side that they do where they are named most often. */
export function mergePeople(parts: readonly SettledPassages[], read: ActorsRead): Pick<Settled, 'partyOf' | 'supposed'> {
  const partIndex = read.people.map((_, person) => {
    const named = parts.map(({ read: { mentions } }) => mentions.flat().filter((one) => one.person === person).length);
    return named.indexOf(Math.max(...named));
  });
  return {
    partyOf: partIndex.map((part, person) => parts[part]?.settled.partyOf[person] ?? null),
    supposed: new Set(
      [...partIndex.entries()].flatMap(([person, part]) => (parts[part]?.settled.supposed.has(person) ? [person] : [])),
    ),
  };
}
