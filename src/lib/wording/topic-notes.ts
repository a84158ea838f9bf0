import type { Topic } from '../../schemas/topic.ts';
import { sourcesInText } from '../cite/citation.ts';
import type { Corpus } from '../corpus.ts';
import { atSeveralVisits } from '../record/recurring.ts';
import { count, inWords } from './numbers.ts';
import { capitalised } from './text.ts';

/** `58 matters, eleven of them at more than one visit.` */
export const recurringNote = (topics: readonly Topic[]): string => {
  const several = atSeveralVisits(topics).length;
  return `${capitalised(count(topics.length, 'matter'))}, ${several === 0 ? 'none' : inWords(several)} of them at more than one visit.`;
};

/** What a citation of the topic rests on. */
export const topicCitationNote = (corpus: Corpus, topic: Topic): string => {
  const articles = topic.course.flatMap(({ agreement }) =>
    agreement ? corpus.agreements.get(agreement).sources.map(({ article }) => article) : [],
  );
  return `From ${sourcesInText([...new Set(articles)].map((id) => corpus.articles.get(id)))}.`;
};
