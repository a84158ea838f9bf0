import type { CodedStatement } from '../code/coded-article.ts';
import { probabilityOf } from '../code/logistic.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import { meanLinkage, type ProbablePair } from './mean-linkage.ts';
import { groupByName, type TopicGroup, type TopicMention } from './topic-group.ts';
import { nameOf } from './topic-name.ts';
import { topicPairs } from './topic-pairs.ts';

/** The id and the name that statements on one matter share. */
export interface LinkedTopic {
  topic: string;
  topicTitle: string;
  /** Where it is not the statement's own: the model that gave it, and how probable it is that it belongs to the others of that name. */
  by: { rule: string; probability: number } | null;
}

/**
 * Finds the statements of one pair of countries that are on one matter in other words.
 * Topics of the codebook and standing matters keep their names; the others are compared across articles.
 * The result does not depend on the order of the mentions.
 * @returns the topic of each statement
 * @example `Expand the fish quota` in one article and `a larger quota for fish` in another get one topic
 */
export function linkTopics(
  mentions: readonly TopicMention[],
  lexicon: MatterLexicon,
): Map<CodedStatement, LinkedTopic> {
  const linked = new Map<CodedStatement, LinkedTopic>(
    mentions.map(({ statement }) => {
      const { topic, topicTitle } = statement;
      return [statement, { topic, topicTitle, by: null }];
    }),
  );
  const groups = groupByName(mentions, lexicon);
  const pairs = probablePairs(groups, lexicon);
  const likest = likestOf(pairs);
  const rule = `model/${lexicon.topicLinkModel.version}`;
  for (const one of meanLinkage(groups, pairs, lexicon.topicLinkModel.threshold, areOfOtherArticles)) {
    const { topic, topicTitle } = nameOf(one);
    for (const group of one.filter((own) => own.topic !== topic)) {
      const by = { rule, probability: likest.get(group) ?? 0 };
      for (const statement of group.statements) linked.set(statement, { topic, topicTitle, by });
    }
  }
  return linked;
}

/** Matters that may be one, with how probable that is by the model. */
function probablePairs(
  groups: readonly TopicGroup[],
  { topicLinkModel: { weights, observe }, vectors }: MatterLexicon,
): ProbablePair<TopicGroup>[] {
  return topicPairs(groups, vectors).map(({ a, b, features }) => {
    observe?.(a, b, features);
    return { a, b, probability: probabilityOf(features, weights) };
  });
}

/** How probable it is of each matter that it is one with another, at best. */
function likestOf(pairs: readonly ProbablePair<TopicGroup>[]): Map<TopicGroup, number> {
  const likest = new Map<TopicGroup, number>();
  for (const { a, b, probability } of pairs)
    for (const group of [a, b]) likest.set(group, Math.max(likest.get(group) ?? 0, probability));
  return likest;
}

/** Two names in one article are two matters, also by way of a third. */
const areOfOtherArticles = (one: readonly TopicGroup[], other: readonly TopicGroup[]): boolean => {
  const texts = new Set(one.flatMap((group) => [...group.texts]));
  return other.every((group) => [...group.texts].every((text) => !texts.has(text)));
};
