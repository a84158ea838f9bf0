import type { CodedStatement } from '../code/coded-article.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { NAME, type TopicFeatures, topicFeatures } from './topic-features.ts';

/** A statement with the text that it stands in. */
export interface TopicMention {
  statement: CodedStatement;
  text: string;
  /** Keys of words that are no matter in this article: the two countries' names, people. */
  ignored: ReadonlySet<string>;
}

/** The id and the name that a group of statements shares. */
export interface LinkedTopic {
  topic: string;
  topicTitle: string;
}

/** Two matters are one from this likeness on. */
const ALIKE = Number(process.env['ALIKE'] ?? 0.5);

/** A writer calls one matter by one name: within an article two names are two matters unless they are nearly the same. */
const ALIKE_IN_ARTICLE = Number(process.env['SAME'] ?? 0.75);

/**
 * Finds the statements of one pair of countries that are on one matter in other words.
 * Topics of the codebook stay as they are; the others are grouped by the words that they share.
 * The result does not depend on the order of the mentions.
 * @returns the topic of each statement
 */
export function linkTopics(mentions: readonly TopicMention[], lexicon: MatterLexicon): Map<CodedStatement, LinkedTopic> {
  const linked = new Map<CodedStatement, LinkedTopic>();
  const groups = new Map<string, Group>();
  for (const { statement, text, ignored } of mentions) {
    const { topic, topicTitle, topicFrom, topicRule } = statement;
    linked.set(statement, { topic, topicTitle });
    if (topicFrom === 'codebook' || STANDING.test(topicRule)) continue;
    const group: Group = groups.get(topic) ?? { topic, topicTitle, statements: [], features: new Map(), texts: new Set() };
    groups.set(topic, group);
    group.statements.push(statement);
    group.texts.add(text);
    if (statement.topicRule === 'antecedent') continue;
    addAll(group.features, topicFeatures(topicTitle, statement.clause, text, ignored, lexicon));
  }
  for (const merged of mergeAlike([...groups.values()].sort(byTopic))) {
    const name = nameOf(merged);
    for (const group of merged) for (const statement of group.statements) linked.set(statement, name);
  }
  return linked;
}

/** Rules that give a matter which arises between any two countries: its name is settled. */
const STANDING = /^none$|\/(?:standing|count)$/;

interface Group extends LinkedTopic {
  statements: CodedStatement[];
  features: Map<string, number>;
  texts: Set<string>;
}

const byTopic = (a: Group, b: Group): number => (a.topic < b.topic ? -1 : 1);

function addAll(features: Map<string, number>, more: TopicFeatures): void {
  for (const [stem, value] of more) features.set(stem, Math.max(features.get(stem) ?? 0, value));
}

/** Joins groups that are alike, also by way of a third. */
function mergeAlike(groups: readonly Group[]): Group[][] {
  const root = groups.map((_, place) => place);
  const find = (place: number): number => {
    let at = place;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const rarity = raritiesOf(groups);
  for (const [a, b] of candidates(groups)) {
    const [first, second] = [groups[a], groups[b]];
    if (first && second && areAlike(first, second, rarity)) root[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  }
  const merged = Map.groupBy(groups.keys(), find);
  return [...merged.values()].map((places) => places.flatMap((place) => groups[place] ?? []));
}

/** A stem that so many groups share joins no two of them. */
const COMMON = 12;

/** Pairs of groups that share a stem which is not common. */
function candidates(groups: readonly Group[]): [number, number][] {
  const holders = new Map<string, number[]>();
  for (const [place, { features }] of groups.entries()) for (const stem of features.keys()) holders.set(stem, [...(holders.get(stem) ?? []), place]);
  const seen = new Map<string, [number, number]>();
  for (const places of holders.values()) {
    if (places.length > COMMON) continue;
    for (const [index, a] of places.entries()) for (const b of places.slice(index + 1)) seen.set(`${a} ${b}`, [a, b]);
  }
  return [...seen.values()];
}

/** How rare a stem is among the groups: 1 where one or two hold it, less where more do. */
function raritiesOf(groups: readonly Group[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of groups) for (const stem of features.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.sqrt(Math.max(1, count - 1))]));
}

function areAlike(a: Group, b: Group, rarity: ReadonlyMap<string, number>): boolean {
  const shared = [...a.features].flatMap(([stem, value]) => [{ stem, value: Math.min(value, b.features.get(stem) ?? 0) }]);
  const strongest = Math.max(...shared.map(({ value }) => value));
  if (strongest < NAMING) return false;
  const together = [...a.texts].some((text) => b.texts.has(text));
  const needed = together && strongest < NAME ? ALIKE_IN_ARTICLE : ALIKE;
  const common = shared.reduce((sum, { stem, value }) => sum + value * (rarity.get(stem) ?? 1), 0);
  return common / Math.max(Math.min(worth(a.features, rarity), worth(b.features, rarity)), LEAST) >= needed;
}

const worth = (features: TopicFeatures, rarity: ReadonlyMap<string, number>): number =>
  [...features].reduce((sum, [stem, value]) => sum + value * (rarity.get(stem) ?? 1), 0);

/** A word that names a group: one of its title, or a name. */
const NAMING = 1;

/** Two groups of a word each are not yet alike because they share it. */
const LEAST = Number(process.env['LEAST'] ?? 1.5);

/** The name of the group with most statements; of equals the shorter, then the first in the alphabet. */
function nameOf(groups: readonly Group[]): LinkedTopic {
  const [best] = [...groups].sort((a, b) => b.statements.length - a.statements.length || a.topicTitle.length - b.topicTitle.length || byTopic(a, b));
  return { topic: best?.topic ?? '', topicTitle: best?.topicTitle ?? '' };
}
