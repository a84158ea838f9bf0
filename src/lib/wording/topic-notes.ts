import type { Topic } from '../../schemas/topic.ts';
import { sourcesInText } from '../cite/citation.ts';
import type { Corpus } from '../corpus.ts';

/** What a citation of the topic rests on. */
export const topicCitationNote = (corpus: Corpus, topic: Topic): string => {
  const articles = topic.course.flatMap(({ agreement }) =>
    agreement ? corpus.agreements.get(agreement).sources.map(({ article }) => article) : [],
  );
  return `From ${sourcesInText([...new Set(articles)].map((id) => corpus.articles.get(id)))}.`;
};
