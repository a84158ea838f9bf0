import { stemOf } from '../code/matter/stem.ts';
import { wordKey } from '../code/matter/word-key.ts';
import type { WordVectors } from '../code/word-vectors.ts';
import { rememberingFew } from '../remembering.ts';
import type { TopicGroup } from './topic-group.ts';

/** How much a stem tells, between 0 and 1: the rarer among the matters of a pair of countries, and in the language, the more. */
export type Rarity = (stem: string) => number;

/** Rarities among what names matters, and among what their sentences say. */
export interface Rarities {
  named: Rarity;
  said: Rarity;
}

/**
 * Weighs stems by how many matters hold them, and by how common they are at large: `harbour` tells more than `year`, however
 * few matters speak of either.
 * @param vectors their words stand in the order of their frequency
 */
export const raritiesAmong = (groups: readonly TopicGroup[], vectors: WordVectors): Rarities => ({
  named: rarityAmong(
    groups.map(({ features }) => features.keys()),
    vectors,
  ),
  said: rarityAmong(
    groups.map(({ sentences }) => sentences),
    vectors,
  ),
});

function rarityAmong(holders: readonly Iterable<string>[], vectors: WordVectors): Rarity {
  const counts = new Map<string, number>();
  for (const stems of holders) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const ranks = ranksOf(vectors);
  const lowest = Math.log(ranks.size + 1);
  return (stem) => {
    const others = Math.max(1, (counts.get(stem) ?? 1) - 1);
    return Math.min(1, Math.log(ranks.get(stem) ?? Infinity) / lowest) / Math.sqrt(others);
  };
}

/** The place of each stem among the words, the most frequent one being 1: of several words of a stem the first counts. */
const ranksOf = rememberingFew(({ of }: WordVectors) => {
  const ranks = new Map<string, number>();
  let rank = 0;
  for (const word of of.keys()) {
    rank += 1;
    const stem = stemOf(wordKey(word));
    if (!ranks.has(stem)) ranks.set(stem, rank);
  }
  return ranks;
});
