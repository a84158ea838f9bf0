import type { Agreement, LineageRelation } from '../../schemas/agreement.ts';
import type { Visit } from '../../schemas/visit.ts';
import { agreementAddress, topicAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { LINEAGE_ORDER } from '../wording/lineage.ts';
import { isUndertaking } from './visits.ts';

/** A matter that moved, or did not, since the visit before. */
export interface Move {
  title: string;
  address: string;
}

export interface MoveGroup {
  relation: LineageRelation;
  moves: readonly Move[];
}

const isOne = (corpus: Corpus, id: string | null): boolean => id !== null && isUndertaking(corpus.agreements.get(id));

/** A matter counts where it was undertaken at one of the two visits; positions alone are not followed here. */
const counts = (corpus: Corpus, { id, lineage }: Agreement): boolean =>
  isOne(corpus, id) || isOne(corpus, lineage.previous);

/** What became of the pair's matters since the visit before: nothing for the first visit of a pair. */
export const sinceLastVisit = (corpus: Corpus, visit: Visit): MoveGroup[] => {
  const { previous } = visit;
  if (previous === null) return [];
  const here = corpus.topics.where('pair', visit.pair).flatMap((topic) => {
    const stage = topic.course.find((one) => one.visit === visit.id);
    if (!stage) return [];
    if (stage.agreement !== null) {
      const agreement = corpus.agreements.get(stage.agreement);
      if (!counts(corpus, agreement)) return [];
      return [{ relation: stage.relation, title: topic.title, address: agreementAddress(agreement.id) }];
    }
    const before = topic.course.find((one) => one.visit === previous)?.agreement ?? null;
    if (!isOne(corpus, before)) return [];
    return [{ relation: stage.relation, title: topic.title, address: topicAddress(topic.id) }];
  });
  return LINEAGE_ORDER.map((relation) => ({
    relation,
    moves: here.filter((move) => move.relation === relation).map(({ title, address }) => ({ title, address })),
  })).filter(({ moves }) => moves.length > 0);
};
