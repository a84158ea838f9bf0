import type { CodedStatement } from '../code/coded-article.ts';
import { NAME, type TopicFeatures } from './topic-features.ts';

/** Statements that were given one name, with what their matter may be recognised by. */
export interface TopicGroup {
  topic: string;
  topicTitle: string;
  statements: CodedStatement[];
  features: Map<string, number>;
  /** Stems of all that their clauses say. */
  around: Set<string>;
  /** Texts of the articles that they stand in. */
  texts: Set<string>;
  /** Visits that they belong to. */
  visits: Set<string>;
  /** Primary sectors of the statements. */
  sectors: Set<string>;
}

/** Two matters are one from this likeness on. */
const ALIKE = 0.4;
/** The same where what names the one only stands somewhere in what the other says. */
const ALIKE_AROUND = 0.42;
/** A writer calls one matter by one name: within an article two names are two matters unless they are nearly the same. */
const ALIKE_IN_ARTICLE = 0.75;
/** A word that names a group: one of its title, or a name. */
const NAMING = 1;
/** Two groups that tell less than this are not yet alike because they share a word. */
const LEAST = 1.5;

/**
 * Whether two groups are on one matter: in one sector, named by a common word, and alike in what the lesser one tells.
 * Between reports of one visit it is enough that what names the one is said by the other: `the ferry line` and
 * `new ships are to serve the ferry line from May`, which goes by the name of the ships.
 * @param rarity see `raritiesOf`
 */
export function areAlike(a: TopicGroup, b: TopicGroup, rarity: Rarities): boolean {
  if (!shareAny(a.sectors, b.sectors)) return false;
  const named = likenessOf(a, b, rarity.named, ({ features }, stem) => features.get(stem) ?? 0);
  if (shareAny(a.texts, b.texts)) return named.likeness >= (named.strongest < NAME ? ALIKE_IN_ARTICLE : ALIKE);
  if (named.likeness >= ALIKE) return true;
  if (!shareAny(a.visits, b.visits)) return false;
  const said = ({ features, around }: TopicGroup, stem: string): number =>
    Math.max(features.get(stem) ?? 0, around.has(stem) ? NAMING : 0);
  return likenessOf(a, b, rarity.said, said).likeness >= ALIKE_AROUND;
}

/**
 * How much of what names either of two groups the other holds too, against what the lesser one tells.
 * @param valueIn how strongly a group holds a stem
 * @returns `likeness` 0 where no naming word is shared; `strongest` is the value of the strongest shared one
 */
function likenessOf(
  a: TopicGroup,
  b: TopicGroup,
  rarity: ReadonlyMap<string, number>,
  valueIn: (group: TopicGroup, stem: string) => number,
): { likeness: number; strongest: number } {
  const shared = new Map<string, number>();
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [stem, value] of one.features)
      shared.set(stem, Math.max(shared.get(stem) ?? 0, Math.min(value, valueIn(other, stem))));
  const strongest = Math.max(0, ...shared.values());
  if (strongest < NAMING) return { likeness: 0, strongest };
  const least = Math.max(Math.min(worth(a.features, rarity), worth(b.features, rarity)), LEAST);
  return { likeness: worth(shared, rarity) / least, strongest };
}

/** How rare each stem is among the groups: 1 where one or two hold it, less where more do. */
export interface Rarities {
  /** Among what names them. */
  named: ReadonlyMap<string, number>;
  /** Among all that their clauses say. */
  said: ReadonlyMap<string, number>;
}

/** Counts in how many groups each stem stands. */
export const raritiesOf = (groups: readonly TopicGroup[]): Rarities => ({
  named: rarityIn(groups.map(({ features }) => features.keys())),
  said: rarityIn(groups.map(({ features, around }) => new Set([...features.keys(), ...around]))),
});

function rarityIn(holders: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of holders) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.sqrt(Math.max(1, count - 1))]));
}

const shareAny = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((value) => b.has(value));

const worth = (features: TopicFeatures, rarity: ReadonlyMap<string, number>): number =>
  [...features].reduce((sum, [stem, value]) => sum + value * (rarity.get(stem) ?? 1), 0);
