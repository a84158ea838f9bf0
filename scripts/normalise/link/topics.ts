import type { CodedStatement } from '../code/coded-article.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { disjointSets } from '../disjoint-sets.ts';
import { stemsAround, topicFeatures } from './topic-features.ts';
import { areAlike, raritiesOf, type TopicGroup } from './topic-group.ts';

/** A statement with the article that it stands in. */
export interface TopicMention {
  statement: CodedStatement;
  /** Id of the visit that it belongs to; null where that is open. */
  visit: string | null;
  /** The article's stored text. */
  text: string;
  /** Keys of words that are no matter in this article, see `namesToIgnore`. */
  ignored: ReadonlySet<string>;
}

/** The id and the name that statements on one matter share. */
export type LinkedTopic = Pick<CodedStatement, 'topic' | 'topicTitle'>;

/**
 * Finds the statements of one pair of countries that are on one matter in other words.
 * Topics of the codebook and standing matters keep their names; the others are grouped by the words that they share.
 * The result does not depend on the order of the mentions.
 * @returns the topic of each statement
 * @example `Expand the fish quota` in one article and `a larger quota for fish` in another get one topic
 */
export function linkTopics(
  mentions: readonly TopicMention[],
  lexicon: MatterLexicon,
): Map<CodedStatement, LinkedTopic> {
  const linked = new Map(
    mentions.map(({ statement }) => [statement, { topic: statement.topic, topicTitle: statement.topicTitle }]),
  );
  for (const groups of mergeAlike(groupByName(mentions, lexicon))) {
    const name = nameOf(groups);
    for (const statement of groups.flatMap(({ statements }) => statements)) linked.set(statement, name);
  }
  return linked;
}

/** Rules that give a matter which arises between any two countries: its name is settled. */
const STANDING = /^none$|\/(?:standing|count)$/;

function groupByName(mentions: readonly TopicMention[], lexicon: MatterLexicon): TopicGroup[] {
  const groups = new Map<string, TopicGroup>();
  for (const { statement, visit, text, ignored } of mentions) {
    const { topic, topicTitle, topicFrom, topicRule, clause } = statement;
    if (topicFrom === 'codebook' || STANDING.test(topicRule)) continue;
    const group: TopicGroup = groups.get(topic) ?? {
      topic,
      topicTitle,
      statements: [],
      features: new Map(),
      around: new Set(),
      texts: new Set(),
      visits: new Set(),
      sectors: new Set(),
    };
    groups.set(topic, group);
    group.statements.push(statement);
    group.texts.add(text);
    if (visit !== null) group.visits.add(visit);
    group.sectors.add(statement.sectors[0] ?? '');
    for (const stem of stemsAround(clause, text, ignored, lexicon)) group.around.add(stem);
    if (topicRule === 'antecedent' || topicRule.startsWith('model/')) continue;
    for (const [stem, value] of topicFeatures(topicTitle, clause, text, ignored, lexicon)) {
      group.features.set(stem, Math.max(group.features.get(stem) ?? 0, value));
    }
  }
  return [...groups.values()].sort(byTopic);
}

const byTopic = (a: TopicGroup, b: TopicGroup): number => (a.topic < b.topic ? -1 : 1);

/** Joins groups that are alike, also by way of a third. */
function mergeAlike(groups: readonly TopicGroup[]): TopicGroup[][] {
  const sets = disjointSets<number>();
  const rarity = raritiesOf(groups);
  for (const [place, other] of candidates(groups)) {
    const [a, b] = [groups[place], groups[other]];
    if (a && b && areAlike(a, b, rarity)) sets.join(place, other);
  }
  return [...Map.groupBy(groups.keys(), sets.find).values()].map((places) =>
    places.flatMap((place) => groups[place] ?? []),
  );
}

/** A stem that more groups hold brings no two of them together; so the pairs to look at grow with the groups, not with their square. */
const COMMON = 12;

/** Places of groups of which one is named by a stem that the other holds and that is not common, each pair once. */
function candidates(groups: readonly TopicGroup[]): [number, number][] {
  const named = holdersOf(groups, ({ features }) => features.keys());
  const around = holdersOf(groups, ({ around: stems }) => stems);
  const pairs = new Map<string, [number, number]>();
  for (const [stem, places] of named) {
    if (places.length > COMMON) continue;
    const said = around.get(stem) ?? [];
    const holders = said.length > COMMON ? places : [...new Set([...places, ...said])];
    for (const [a, b] of places.flatMap((place) => holders.map((other) => inOrder(place, other))))
      if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}

const inOrder = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];

/** Places of the groups that hold each stem. */
function holdersOf(
  groups: readonly TopicGroup[],
  stemsOf: (group: TopicGroup) => Iterable<string>,
): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [place, group] of groups.entries()) {
    for (const stem of stemsOf(group)) {
      const places = holders.get(stem);
      if (places) places.push(place);
      else holders.set(stem, [place]);
    }
  }
  return holders;
}

/** The name that most statements have; of equals the shorter, then the first in the alphabet. */
function nameOf(groups: readonly TopicGroup[]): LinkedTopic {
  const [best] = [...groups].sort(
    (a, b) => b.statements.length - a.statements.length || a.topicTitle.length - b.topicTitle.length || byTopic(a, b),
  );
  return { topic: best?.topic ?? '', topicTitle: best?.topicTitle ?? '' };
}
