import type { ReadArticle } from '../read/article-text.ts';
import type { LinkedStatement } from './linked.ts';
import { retelling, type SourceMatters } from './retelling.ts';
import { groupBy, sortedBy } from './sort.ts';
import { nameSources, type SourceName } from './sources.ts';
import type { VisitFacts } from './visit-records.ts';

/**
 * A visit with its sources in order: reports first, then follow-ups, each named and with what it retells.
 * @param statements the visit's statements
 * @param articleOf an article by its id
 * @param names gets the names of the visit's sources; an article keeps the name of its first visit
 */
export function withSources(visit: VisitFacts, statements: readonly LinkedStatement[], articleOf: (id: string) => ReadArticle, names: Map<string, SourceName>): VisitFacts {
  const ordered = sortedBy(visit.sources, ({ role, article }) => `${role === 'report' ? 0 : 1} ${article}`);
  for (const [article, name] of nameSources(ordered.map(({ article }) => articleOf(article)))) if (!names.has(article)) names.set(article, name);
  const byArticle = groupBy(statements, ({ article }) => article.id);
  const matters = new Map(
    ordered.map(({ article }): [string, SourceMatters] => [
      article,
      {
        article: articleOf(article),
        shortName: names.get(article)?.shortName ?? article,
        topics: [...new Set((byArticle.get(article) ?? []).map(({ topic }) => topic))],
      },
    ]),
  );
  const sources = ordered.map((source) => {
    const own = matters.get(source.article);
    if (!own) throw new Error('every source has its matters');
    const others = source.role === 'report' ? [...matters.values()].filter((other) => other !== own) : [];
    return { ...source, genre: own.article.facts.genre.value ?? ('news-report' as const), retells: retelling(own, others) };
  });
  return { ...visit, sources };
}
