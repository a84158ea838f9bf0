import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { kindsInWords } from '../wording/actions.ts';
import { partiesInText } from '../wording/parties.ts';
import { count } from '../wording/numbers.ts';
import { capitalised } from '../wording/text.ts';
import { atSeveralVisits } from './recurring.ts';
import { withoutCounts } from './counts.ts';
import { agreementsOf, partiesOfPair, visitsOfPair } from './visits.ts';

/** Everything that the page of a pair shows. */
export interface PairView {
  pair: string;
  title: string;
  parties: readonly string[];
  stand: string;
  visits: readonly Visit[];
  topics: readonly Topic[];
  /** Mentioned at more than one visit. */
  recurring: readonly Topic[];
}

export const toPairView = (corpus: Corpus, pair: string): PairView => {
  const parties = partiesOfPair(corpus, pair);
  const visits = visitsOfPair(corpus, pair);
  const topics = withoutCounts(corpus.topics.where('pair', pair));
  const records = visits.flatMap((visit) => withoutCounts(agreementsOf(corpus, visit)));
  return {
    pair,
    title: capitalised(partiesInText(parties, corpus.codebook)),
    parties,
    stand: `${capitalised(count(visits.length, 'visit'))}, ${count(topics.length, 'matter')}: ${kindsInWords(records.map(({ kind }) => kind))}.`,
    visits,
    topics,
    recurring: atSeveralVisits(topics),
  };
};
