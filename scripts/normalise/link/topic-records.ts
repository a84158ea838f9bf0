import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { commonSectors } from './common-sectors.ts';
import type { LinkedStatement } from './linked.ts';

import { matterName } from './titles/title.ts';

/**
 * A topic's record: its name from the codebook where it knows the matter, else from the sources' words.
 * @param statements its statements, in the order of article and place; at least one
 * @param agreements its agreements
 */
export function topicRecord(
  statements: readonly LinkedStatement[],
  agreements: readonly Agreement[],
  course: Topic['course'],
  codebook: Codebook,
): Topic {
  const [first] = statements;
  const pair = first?.pair;
  if (!first || !pair) throw new Error('a topic needs a statement of a pair');
  const known = codebook.topics.find((topic) => topic.id === first.topic && topic.pair === pair);
  return {
    id: `${pair}/${first.topic}`,
    topic: first.topic,
    pair,
    title: known?.title ?? matterName(first),
    titleFrom: known ? 'codebook' : first.topicFrom,
    aliases: known ? known.aliases : [],
    sectors: known ? known.sectors : commonSectors(agreements.map(({ sectors }) => sectors)),
    course,
    texts: [],
    history: [],
  };
}
