import { NAME, type TopicFeatures } from './topic-features.ts';
import type { TopicGroup } from './topic-group.ts';
import type { Rarities, Rarity } from './topic-rarity.ts';

/** In what two matters of two articles are alike; the rarer a word, the more it counts. */
export interface Likeness {
  /** How much of what names the one with less to tell names the other too: by common words, and by names. */
  word: number;
  name: number;
  /** How much the sentences with less to tell share with the others. */
  sentence: number;
  /** How much the sentences share in all: `ln(1 + sum of rarities)`. */
  shared: number;
  /** How probable it is that both are in one sector. */
  sector: number;
  /** Whether the parties do the same in both: 1 or 0. */
  action: number;
}

/**
 * Compares two matters.
 * @returns shares between 0 and 1, but for `shared`
 */
export function likenessOf(a: TopicGroup, b: TopicGroup, rarities: Rarities): Likeness {
  const shared = total(
    [...a.sentences].filter((stem) => b.sentences.has(stem)),
    rarities.said,
  );
  const lesser = Math.min(total(a.sentences, rarities.said), total(b.sentences, rarities.said));
  return {
    ...shareNamed(a.features, b.features, rarities.named),
    sentence: lesser > 0 ? shared / lesser : 0,
    shared: Math.log1p(shared),
    sector: [...a.sectors].reduce((sum, [sector, share]) => sum + share * (b.sectors.get(sector) ?? 0), 0),
    action: Number([...a.actions].some((action) => b.actions.has(action))),
  };
}

/** Two matters that tell less than this are not yet alike because they share a word. */
const LEAST = 1.5;

function shareNamed(a: TopicFeatures, b: TopicFeatures, rarity: Rarity): Pick<Likeness, 'word' | 'name'> {
  const least = Math.max(Math.min(worth(a, rarity), worth(b, rarity)), LEAST);
  let [word, name] = [0, 0];
  for (const [stem, own] of a) {
    const value = Math.min(own, b.get(stem) ?? 0);
    if (value >= NAME) name += value * rarity(stem);
    else word += value * rarity(stem);
  }
  return { word: word / least, name: name / least };
}

const worth = (features: TopicFeatures, rarity: Rarity): number =>
  [...features].reduce((sum, [stem, value]) => sum + value * rarity(stem), 0);

function total(stems: Iterable<string>, rarity: Rarity): number {
  let sum = 0;
  for (const stem of stems) sum += rarity(stem);
  return sum;
}
