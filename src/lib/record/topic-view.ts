import type { Topic } from '../../schemas/topic.ts';
import type { Corpus } from '../corpus.ts';
import type { LaterReport } from './later.ts';
import { laterReports } from './later.ts';
import { courseOf, type Step as CourseStep } from './agreement-view.ts';
import { withoutCounts } from './counts.ts';
import { wordingSteps, type Step } from './wordings.ts';
import { visitsOfPair, visitWhen } from './visits.ts';
import { LINEAGE_WORDING } from '../wording/lineage.ts';
import { partiesInText } from '../wording/parties.ts';
import { count, inWords } from '../wording/numbers.ts';
import { withAnd } from '../wording/lists.ts';
import { capitalised } from '../wording/text.ts';

/** Everything that the page of a topic shows. */
export interface TopicView {
  between: string;
  stand: string;
  steps: readonly Step[];
  course: readonly CourseStep[];
  later: readonly LaterReport[];
  mentioned: number;
  visits: number;
  /** `restated in February 2025` */
  lineage: readonly string[];
  differing: readonly string[];
  related: readonly Topic[];
}

/** `Agreed in October 2023 and reaffirmed in February 2025.` */
const standOf = (corpus: Corpus, topic: Topic, between: string): string => {
  const said = topic.course.map(({ visit, action }) => {
    const when = visitWhen(corpus, corpus.visits.get(visit));
    return action ? `${action} in ${when}` : `not mentioned in ${when}`;
  });
  return `A matter between ${between}: ${withAnd(said)}.`;
};

export const toTopicView = (corpus: Corpus, topic: Topic): TopicView => {
  const visits = visitsOfPair(corpus, topic.pair);
  const between = partiesInText(visits[0]?.parties ?? [], corpus.codebook);
  const agreements = topic.course.flatMap(({ agreement }) => (agreement ? [corpus.agreements.get(agreement)] : []));
  const differing = agreements.filter(({ differences }) => differences.length > 0);
  const whenOf = (visit: string): string => visitWhen(corpus, corpus.visits.get(visit));
  return {
    between,
    stand: standOf(corpus, topic, between),
    steps: wordingSteps(corpus, topic),
    course: courseOf(corpus, topic, null),
    later: laterReports(corpus, agreements),
    mentioned: agreements.length,
    visits: visits.length,
    lineage: topic.course
      .filter(({ relation }) => relation !== 'first')
      .map(({ relation, visit }) => `${LINEAGE_WORDING[relation].word} in ${whenOf(visit)}`),
    differing: differing.map(({ visit }) => `sources differ in ${whenOf(visit)}`),
    related: withoutCounts(corpus.topics.where('pair', topic.pair)).filter(
      ({ id, sectors }) => id !== topic.id && sectors[0] === topic.sectors[0],
    ),
  };
};

/** `Two of the three visits on record mention it.` */
export const mentionNote = ({ mentioned, visits }: TopicView): string =>
  mentioned === visits
    ? `${capitalised(visits === 1 ? 'the one visit' : visits === 2 ? 'both visits' : `all ${count(visits, 'visit')}`)} on record ${visits === 1 ? 'mentions' : 'mention'} it`
    : `${capitalised(inWords(mentioned))} of ${count(visits, 'visit')} on record`;
