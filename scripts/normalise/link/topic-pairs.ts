import type { WordVectors } from '../code/word-vectors.ts';
import { countMatters, topicCandidates } from './topic-candidates.ts';
import { type Likeness, likenessOf } from './topic-likeness.ts';
import type { TopicGroup } from './topic-group.ts';
import { raritiesAmong } from './topic-rarity.ts';

/** Two matters of different articles that may be one. */
export interface TopicPair {
  a: TopicGroup;
  b: TopicGroup;
  /** What speaks for it: in what they are alike, and whether each is what the other's article has most like it. */
  features: ReadonlyMap<string, number>;
}

/**
 * Finds the matters that may be one under two names, and tells what speaks for it.
 * @param groups of one pair of countries
 * @returns each pair once, in an order that depends on the groups alone
 */
export function topicPairs(groups: readonly TopicGroup[], vectors: WordVectors): TopicPair[] {
  const rarities = raritiesAmong(groups, vectors);
  const mattersIn = countMatters(groups);
  const compared = topicCandidates(groups, mattersIn).map(([a, b]): Compared => {
    const likeness = likenessOf(a, b, rarities);
    const { word, name, sentence, sector } = likeness;
    return { a, b, likeness, total: word + name + sentence + sector, matters: mattersIn(a, b) };
  });
  const best = bestInArticles(compared);
  return compared.map((pair) => ({ a: pair.a, b: pair.b, features: featuresOf(pair, best) }));
}

interface Compared {
  a: TopicGroup;
  b: TopicGroup;
  likeness: Likeness;
  /** What it is ranked by among the matters of an article: all that is a share of what could be alike. */
  total: number;
  /** See `countMatters`. */
  matters: number;
}

/** By a matter and the text of an article how much the article has that is like it, at best. */
type Best = ReadonlyMap<TopicGroup, ReadonlyMap<string, number>>;

function bestInArticles(compared: readonly Compared[]): Best {
  const best = new Map<TopicGroup, Map<string, number>>();
  const tell = (one: TopicGroup, other: TopicGroup, total: number): void => {
    const own = best.get(one) ?? new Map<string, number>();
    best.set(one, own);
    for (const text of other.texts) own.set(text, Math.max(own.get(text) ?? 0, total));
  };
  for (const { a, b, total } of compared) {
    tell(a, b, total);
    tell(b, a, total);
  }
  return best;
}

/** The features by name; to be the best of many tells more than to be the best of two. */
function featuresOf({ a, b, likeness, total, matters }: Compared, best: Best): Map<string, number> {
  const behind = behindBest(a, b, total, best) + behindBest(b, a, total, best);
  return new Map([
    ['bias', 1],
    ...Object.entries<number>({ ...likeness }),
    ['best', behind === 0 ? Math.log(matters) : 0],
    ['behind', behind],
  ]);
}

/** How much less a matter is like another than like what is likest it in an article of the other: 0 where that is the other. */
const behindBest = (one: TopicGroup, other: TopicGroup, total: number, best: Best): number =>
  Math.min(...[...other.texts].map((text) => (best.get(one)?.get(text) ?? total) - total));
