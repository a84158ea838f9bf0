import type { CodedStatement } from '../code/coded-article.ts';
import { NAME, type TopicFeatures } from './topic-features.ts';

/** Statements that were given one name, with what their matter may be recognised by. */
export interface TopicGroup {
  topic: string;
  topicTitle: string;
  statements: CodedStatement[];
  features: Map<string, number>;
  /** Texts of the articles that they stand in. */
  texts: Set<string>;
  /** Primary sectors of the statements. */
  sectors: Set<string>;
}

/** Two matters are one from this likeness on. */
const ALIKE = 0.4;
/** A writer calls one matter by one name: within an article two names are two matters unless they are nearly the same. */
const ALIKE_IN_ARTICLE = 0.75;
/** A word that names a group: one of its title, or a name. */
const NAMING = 1;
/** Two groups that tell less than this are not yet alike because they share a word. */
const LEAST = 1.5;

/**
 * Whether two groups are on one matter: in one sector, named by a common word, and alike in what the lesser one tells.
 * @param rarity how much less a stem tells because several groups hold it, see `raritiesOf`
 */
export function areAlike(a: TopicGroup, b: TopicGroup, rarity: ReadonlyMap<string, number>): boolean {
  if (!shareAny(a.sectors, b.sectors)) return false;
  const shared = [...a.features].map(([stem, value]) => ({ stem, value: Math.min(value, b.features.get(stem) ?? 0) }));
  const strongest = shared.reduce((most, { value }) => Math.max(most, value), 0);
  if (strongest < NAMING) return false;
  const common = shared.reduce((sum, { stem, value }) => sum + value * (rarity.get(stem) ?? 1), 0);
  const likeness = common / Math.max(Math.min(worth(a.features, rarity), worth(b.features, rarity)), LEAST);
  return likeness >= (strongest < NAME && shareAny(a.texts, b.texts) ? ALIKE_IN_ARTICLE : ALIKE);
}

/** How rare each stem is among the groups: 1 where one or two hold it, less where more do. */
export function raritiesOf(groups: readonly TopicGroup[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of groups) for (const stem of features.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.sqrt(Math.max(1, count - 1))]));
}

const shareAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((value) => b.has(value));

const worth = (features: TopicFeatures, rarity: ReadonlyMap<string, number>): number =>
  [...features].reduce((sum, [stem, value]) => sum + value * (rarity.get(stem) ?? 1), 0);
