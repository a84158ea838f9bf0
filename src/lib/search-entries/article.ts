import type { Article } from '../../schemas/article.ts';
import type { Corpus } from '../corpus.ts';
import { firmnessKey, type SearchEntry } from '../search/filters.ts';
import { articleStand } from '../wording/article-notes.ts';
import { filtersOf, joined, latest, visitInFull } from './filters-of.ts';

/** How an article is found: the passages that the record quotes are the text. */
export const articleSearchEntry = (corpus: Corpus, article: Article): SearchEntry => {
  const statements = corpus.statements.where('article', article.id);
  const ids = new Set(statements.flatMap(({ agreement }) => agreement ?? []));
  const agreements = [...ids].filter((id) => corpus.agreements.has(id)).map((id) => corpus.agreements.get(id));
  const visits = article.visits.map(({ visit }) => corpus.visits.get(visit));
  return {
    type: 'article',
    filters: {
      ...filtersOf(corpus, agreements),
      source: [article.id],
    },
    sort: { date: latest(visits), firmness: firmnessKey(null) },
    meta: {
      title: article.title.value ?? article.name,
      note: [article.title.value && `${article.name}.`, articleStand(corpus, article)].filter(Boolean).join(' '),
      sources: joined([article.name, article.outlet.value ?? '', article.author.value ?? ''].filter(Boolean)),
      visit: joined(visits.map(visitInFull)),
    },
  };
};
