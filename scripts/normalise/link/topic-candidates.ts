import { NAME } from './topic-features.ts';
import type { TopicGroup } from './topic-group.ts';

/** A stem that more groups hold brings no two of them together; so the pairs to look at grow with the groups, not with their square. */
const COMMON = 12;
/** An article with fewer matters does not show which of them another is likest. */
const RIVALS = 3;

/**
 * Matters of different articles that may be one: they are named by a common stem, or their sentences share one; of stems that
 * many hold it tells nothing that two of them do. Of an article with few matters they must have a name in common. A writer calls one matter by one name, so two names in one article are two
 * matters.
 * @param mattersIn how many matters the smaller of the two articles has, see `mattersIn`
 * @returns each pair once, in an order that depends on the groups alone
 */
export function topicCandidates(
  groups: readonly TopicGroup[],
  mattersIn: (a: TopicGroup, b: TopicGroup) => number,
): [TopicGroup, TopicGroup][] {
  const partners = new Map(groups.map((group) => [group, new Set<TopicGroup>()]));
  const byStem = [namesOf, sentencesOf].flatMap((stemsOf) => [...holdersByStem(groups, stemsOf).values()]);
  for (const holders of byStem.filter(({ length }) => length <= COMMON))
    for (const [place, group] of holders.entries())
      for (const other of holders.slice(place + 1)) partners.get(group)?.add(other);
  return groups.flatMap((a) =>
    [...(partners.get(a) ?? [])]
      .filter((b) => [...a.texts].every((text) => !b.texts.has(text)))
      .filter((b) => mattersIn(a, b) >= RIVALS || haveOneName(a, b))
      .map((b): [TopicGroup, TopicGroup] => [a, b]),
  );
}

/** `Tema harbour` and `Upgrade of Tema harbour`, not `Tema harbour` and `Railway from Tema`: a word that is no name, or two. */
function haveOneName(a: TopicGroup, b: TopicGroup): boolean {
  const shared = [...a.named].filter((stem) => b.named.has(stem));
  return shared.length > 1 || shared.some((stem) => (a.features.get(stem) ?? 0) < NAME);
}

const namesOf = ({ named }: TopicGroup): Iterable<string> => named;
const sentencesOf = ({ sentences }: TopicGroup): Iterable<string> => sentences;

function holdersByStem(
  groups: readonly TopicGroup[],
  stemsOf: (group: TopicGroup) => Iterable<string>,
): Map<string, TopicGroup[]> {
  const holders = new Map<string, TopicGroup[]>();
  for (const group of groups)
    for (const stem of stemsOf(group)) {
      const own = holders.get(stem);
      if (own) own.push(group);
      else holders.set(stem, [group]);
    }
  return holders;
}

/** Counts how many matters the articles of two matters have: of the smaller one, and of an article of several the largest. */
export function countMatters(groups: readonly TopicGroup[]): (a: TopicGroup, b: TopicGroup) => number {
  const counts = new Map<string, number>();
  for (const { texts } of groups) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = ({ texts }: TopicGroup): number => Math.max(...[...texts].map((text) => counts.get(text) ?? 0));
  return (a, b) => Math.min(most(a), most(b));
}
