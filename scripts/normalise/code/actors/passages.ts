import type { Mention } from './mention.ts';
import { sorted } from './pair-of-article.ts';
import type { SentenceWords } from './sentence-words.ts';
import { partyIn } from './tally-visits.ts';
import type { ArticlePerson } from './tell-people-apart.ts';

/** A part of an article that tells of two countries: indices of its sentences, half-open. */
export interface Passage {
  pair: readonly [string, string];
  from: number;
  to: number;
}

/** What passages are found in. */
export interface PassageSource {
  words: readonly SentenceWords[];
  mentions: readonly (readonly Mention[])[];
  people: readonly ArticlePerson[];
  /** Ids of the countries that no list knows. */
  introduced: readonly string[];
}

/** A paragraph or heading, with how often it names each country, by its seat or otherwise. */
interface Part {
  from: number;
  to: number;
  isHead: boolean;
  counts: ReadonlyMap<string, number>;
  /** Those that it names otherwise. */
  outright: readonly string[];
}

/** How many countries are looked at, those named most. */
const CANDIDATES = 6;
/** More mentions in a paragraph than this tell no more. */
const MOST = 3;
/** How much a mention of a third country speaks against two. */
const THIRD = 0.7;
/** What a passage must gain over going on with the one before, beside what the choice of its place costs: it grows with the logarithm of the length. */
const CHANGE = 1;
/** A place or a date at the head of a part is where another begins. */
const AT_HEAD = 2;
/** A passage names either side so often, in so many sentences. */
const LEAST = { named: 1, sentences: 3 } as const;

/**
 * The parts of an article that tell of different pairs of countries: `Strelsau, 5–7 October`, and below
 * `Edelweiss, 8 October`. Paragraphs are put to the two countries that they name, so that as few as can be name a third
 * (segmentation by dynamic programming, after Utiyama and Isahara 2001).
 * @param without pairs that are not looked for, as `a b`
 * @returns at least two, in the order of the text, which together cover it; none where the article is about one pair
 */
export function findPassages(source: PassageSource, without: readonly string[] = []): Passage[] {
  const parts = partsOf(source);
  let pairs = candidatePairs(parts).filter((pair) => !without.includes(pair.join(' ')));
  for (;;) {
    const runs = segment(parts, pairs);
    const strong = new Set(runs.filter(isStrong).map(({ pair }) => pair));
    if (runs.every(({ pair }) => strong.has(pair))) return strong.size > 1 ? joined(runs) : [];
    pairs = pairs.filter((pair) => strong.has(pair) || runs.every((run) => run.pair !== pair));
  }
}

/** Parts of one pair that follow one another. */
interface Run {
  pair: Passage['pair'];
  parts: Part[];
}

/** The passages; a weak run of a pair that has a strong one goes to what stands before it. */
function joined(runs: readonly Run[]): Passage[] {
  const passages: Passage[] = [];
  for (const run of runs) {
    const [first, last] = [run.parts[0], run.parts.at(-1)];
    const before = passages.at(-1);
    if (before && last && (before.pair === run.pair || !isStrong(run))) before.to = last.to;
    else if (first && last) passages.push({ pair: run.pair, from: before ? first.from : 0, to: last.to });
  }
  return passages;
}

function isStrong({ pair, parts }: Run): boolean {
  const named = (country: string): number => parts.reduce((sum, { counts }) => sum + (counts.get(country) ?? 0), 0);
  const sentences = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  return sentences >= LEAST.sentences && pair.every((country) => named(country) >= LEAST.named);
}

function partsOf({ words, mentions, people, introduced }: PassageSource): Part[] {
  const stated = people.map(({ party }) => party);
  const byBlock = Map.groupBy(words.keys(), (index) => words[index]?.sentence.block);
  return [...byBlock].map(([block, indices]): Part => {
    const [from = 0] = indices;
    const named = block?.kind === 'title' ? [] : indices.flatMap((index) => mentions[index] ?? []);
    const meant = named.flatMap((mention) => {
      const party = isDoubtful(mention, introduced) ? null : partyIn(mention, stated);
      return party === null ? [] : [{ party, isSeat: mention.kind === 'seat' }];
    });
    const counts = new Map<string, number>();
    for (const { party } of meant) counts.set(party, (counts.get(party) ?? 0) + 1);
    const outright = meant.flatMap(({ party, isSeat }) => (isSeat ? [] : [party]));
    return { from, to: from + indices.length, isHead: isHeadLine(words[from]?.sentence), counts, outright };
  });
}

/** Whether a town stands for no side, or is one’s only by the company it keeps, as all towns of countries that no list knows. */
const isDoubtful = ({ kind, party, isTown }: Mention, introduced: readonly string[]): boolean =>
  isTown === true || (kind === 'seat' && party !== null && introduced.includes(party));

/** Whether a sentence is a heading, or a short line that stands alone: `Strelsau, 5–7 October`. */
export const isHeadLine = (sentence: SentenceWords['sentence'] | undefined): boolean =>
  sentence !== undefined && (sentence.block.kind === 'heading' || (isAlone(sentence) && isShort(sentence)));

const isAlone = ({ block, start, end }: SentenceWords['sentence']): boolean =>
  start === block.start && end === block.end;

/** In characters. */
const SHORT = 60;
const isShort = ({ start, end }: SentenceWords['sentence']): boolean => end - start < SHORT;

/** The logarithm of how many sentences there are. */
const lengthOf = (parts: readonly Part[]): number => Math.log(Math.max(1, parts.at(-1)?.to ?? 1));

function candidatePairs(parts: readonly Part[]): (readonly [string, string])[] {
  const totals = new Map<string, number>();
  for (const { counts } of parts)
    for (const [country, count] of counts) totals.set(country, (totals.get(country) ?? 0) + count);
  const outright = new Set(parts.flatMap((part) => part.outright));
  const named = [...totals]
    .filter(([country]) => outright.has(country))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(([country]) => country);
  return named.flatMap((one, at) => named.slice(at + 1).map((other) => sorted(one, other)));
}

function segment(parts: readonly Part[], pairs: readonly (readonly [string, string])[]): Run[] {
  const came: number[][] = [];
  const length = lengthOf(parts);
  let best = pairs.map(() => 0);
  for (const [at, part] of parts.entries()) {
    const change = CHANGE + length - (part.isHead || parts[at - 1]?.isHead ? AT_HEAD : 0);
    const top = best.indexOf(Math.max(...best));
    const from = best.map((score, pair) => (at > 0 && (best[top] ?? 0) - change > score ? top : pair));
    best = pairs.map((pair, place) => {
      const before = from[place] ?? place;
      return (best[before] ?? 0) - (before === place ? 0 : change) + fit(part, pair);
    });
    came.push(from);
  }
  return runsOf(parts, pairs, came, best.indexOf(Math.max(...best)));
}

function fit({ counts }: Part, pair: readonly string[]): number {
  let sum = 0;
  for (const [country, count] of counts) sum += Math.min(count, MOST) * (pair.includes(country) ? 1 : -THIRD);
  return sum;
}

function runsOf(
  parts: readonly Part[],
  pairs: readonly (readonly [string, string])[],
  came: readonly number[][],
  last: number,
): Run[] {
  const runs: Run[] = [];
  let place = last;
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const [part, pair] = [parts[at], pairs[place]];
    if (!part || !pair) break;
    const next = runs.at(-1);
    if (next?.pair === pair) next.parts.push(part);
    else runs.push({ pair, parts: [part] });
    place = came[at]?.[place] ?? place;
  }
  for (const run of runs) run.parts.reverse();
  return runs.reverse();
}
