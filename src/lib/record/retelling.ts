import type { Article } from '../../schemas/article.ts';
import type { Corpus } from '../corpus.ts';

/** What an article retells: as its text states, else as its matter shows beside the other sources of its visits. */
export const retellingOf = (corpus: Corpus, article: Article): Pick<Article, 'retells'> => {
  if (article.retells.value) return article;
  const sources = article.visits
    .flatMap(({ visit }) => corpus.visits.get(visit).sources)
    .filter((source) => source.article === article.id);
  return sources.find(({ retells }) => retells.value !== null) ?? article;
};
