import type { Topic } from '../../schemas/topic.ts';
import type { Corpus } from '../corpus.ts';
import { partiesOfPair } from '../record/visits.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { partiesInText } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';
import { filtersOf, joined, latest, visitInFull } from './filters-of.ts';

/** How a topic is found: its wordings from visit to visit are the text. */
export const topicSearchEntry = (corpus: Corpus, topic: Topic): SearchEntry => {
  const agreements = topic.course.flatMap(({ agreement }) => (agreement ? [corpus.agreements.get(agreement)] : []));
  const visits = agreements.map(({ visit }) => corpus.visits.get(visit));
  return {
    type: 'topic',
    filters: { ...filtersOf(corpus, agreements), sector: topic.sectors },
    sort: { date: latest(visits), firmness: firmnessKey(null) },
    meta: {
      title: topic.title,
      note: capitalised(partiesInText(partiesOfPair(corpus, topic.pair), corpus.codebook)),
      aliases: joined(topic.aliases),
      visit: joined(visits.map(visitInFull)),
      fields: joined(topic.sectors.map((sector) => corpus.sectors.get(sector).title)),
    },
  };
};
