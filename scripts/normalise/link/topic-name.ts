import type { TopicGroup } from './topic-group.ts';

/** What a word of a name costs that none of the others says. */
const UNSAID = 0.5;

/**
 * The name of a matter that several articles name: the one of whose words the others' sentences say most and leave fewest
 * unsaid; of equals the one that most statements have, then the shorter, then the first in the alphabet.
 * @param groups at least one
 * @example of `Pens`, `Parish registers` and `Parish registers of two dioceses` the second, where all speak of parish registers
 */
export function nameOf(groups: readonly TopicGroup[]): Pick<TopicGroup, 'topic' | 'topicTitle'> {
  const saying = new Map<string, number>();
  for (const { sentences } of groups) for (const stem of sentences) saying.set(stem, (saying.get(stem) ?? 0) + 1);
  const ranked = groups
    .map((group) => ({ group, said: saidByOthers(group, saying, groups.length - 1) }))
    .sort(
      (a, b) =>
        b.said - a.said ||
        b.group.statements.length - a.group.statements.length ||
        a.group.topicTitle.length - b.group.topicTitle.length ||
        (a.group.topic < b.group.topic ? -1 : 1),
    );
  const [best] = ranked;
  if (!best) throw new Error('a matter has at least one name');
  return best.group;
}

/**
 * How much of a group's name the sentences of the others say: for each word the share of them that do, or what it costs.
 * @param saying in the sentences of how many groups each stem stands, its own included
 */
function saidByOthers({ named, sentences }: TopicGroup, saying: ReadonlyMap<string, number>, others: number): number {
  return [...named].reduce((sum, stem) => {
    const count = (saying.get(stem) ?? 0) - Number(sentences.has(stem));
    return sum + (count > 0 ? count / others : -UNSAID);
  }, 0);
}
