import type { Agreement } from '../../schemas/agreement.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { LINEAGE_WORDING } from '../wording/lineage.ts';

/** What each visit holds on a topic; null where its sources do not mention it. */
export const courseCells = (corpus: Corpus, topic: Topic, visits: readonly Visit[]): (Agreement | null)[] =>
  visits.map((visit) => {
    const id = topic.course.find((stage) => stage.visit === visit.id)?.agreement;
    return id ? corpus.agreements.get(id) : null;
  });

/** How the matter stood at the last visit: `restated`, `not mentioned again`, `first in this corpus`. */
export const lastRelation = ({ course }: Topic): string => {
  const last = course.at(-1);
  return last ? LINEAGE_WORDING[last.relation].title : '';
};
