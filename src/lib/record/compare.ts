import type { Agreement } from '../../schemas/agreement.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import { compareAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { withoutCounts } from './counts.ts';
import { relationBetween, type Relation, type Stand } from './relation.ts';
import { visitsOfPair } from './visits.ts';

/** Two visits of a pair, the earlier first: every such page has one address. */
export interface VisitPair {
  earlier: Visit;
  later: Visit;
}

/** With more visits than this, a visit is compared with its neighbours only: all pairs would be too many pages. */
const FEW = 12;
const NEIGHBOURS = 1;

/** The pairs of visits between the same two countries that have a page. */
export const visitPairs = (corpus: Corpus): VisitPair[] =>
  corpus.pairs.flatMap((pair) => {
    const visits = visitsOfPair(corpus, pair);
    const reach = visits.length > FEW ? NEIGHBOURS : visits.length;
    return visits.flatMap((earlier, index) =>
      visits.slice(index + 1, index + 1 + reach).map((later) => ({ earlier, later })),
    );
  });

/** The visits of its pair with which a visit has a page of comparison. */
export const comparedWith = (corpus: Corpus, visit: Visit): Visit[] =>
  visitPairs(corpus).flatMap(({ earlier, later }) => {
    if (earlier.id === visit.id) return [later];
    return later.id === visit.id ? [earlier] : [];
  });

/** Where two visits stand side by side, whichever comes first. */
export const comparePath = (corpus: Corpus, a: Visit, b: Visit): string => {
  const order = corpus.visits.all.map(({ id }) => id);
  return order.indexOf(a.id) < order.indexOf(b.id) ? compareAddress(a.id, b.id) : compareAddress(b.id, a.id);
};

/** A matter that both visits know, with its record at each. */
export interface SharedMatter {
  topic: Topic;
  earlier: Agreement;
  later: Agreement;
  relation: Relation;
}

export interface Comparison {
  shared: readonly SharedMatter[];
  onlyEarlier: readonly Agreement[];
  onlyLater: readonly Agreement[];
}

/** What a visit's sources say of a topic, and in which words. */
const standOf = (corpus: Corpus, topic: Topic, { id, sources }: Agreement): Stand => {
  const wording = topic.course.find((stage) => stage.agreement === id)?.wording;
  return {
    actions: sources.map(({ action }) => action),
    wording: wording ? corpus.statements.get(wording).quote : '',
  };
};

/** Sets two visits of a pair side by side, matter by matter. */
export const compareVisits = (corpus: Corpus, { earlier, later }: VisitPair): Comparison => {
  const at = (topic: Topic, visit: Visit): Agreement | null => {
    const id = topic.course.find((stage) => stage.visit === visit.id)?.agreement;
    return id ? corpus.agreements.get(id) : null;
  };
  const topics = withoutCounts(corpus.topics.where('pair', earlier.pair));
  const both = topics.map((topic) => ({ topic, earlier: at(topic, earlier), later: at(topic, later) }));
  return {
    shared: both.flatMap(({ topic, earlier: before, later: after }) =>
      before && after
        ? [
            {
              topic,
              earlier: before,
              later: after,
              relation: relationBetween(standOf(corpus, topic, before), standOf(corpus, topic, after)),
            },
          ]
        : [],
    ),
    onlyEarlier: both.flatMap(({ earlier: before, later: after }) => (before && !after ? [before] : [])),
    onlyLater: both.flatMap(({ earlier: before, later: after }) => (after && !before ? [after] : [])),
  };
};
