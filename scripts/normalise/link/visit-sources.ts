import type { VisitSource } from '../../../src/schemas/visit.ts';
import type { ReadArticle } from '../read/article-text.ts';
import type { LinkedStatement } from './linked.ts';
import type { Rerun } from './reruns.ts';
import { retelling, type SourceMatters } from './retelling.ts';
import { sortedBy } from './sort.ts';
import { nameSources, type SourceName } from './sources.ts';
import type { VisitFacts } from './visit-records.ts';

/** A visit with all that is known of its sources. */
export type SourcedVisit = Omit<VisitFacts, 'sources'> & { sources: VisitSource[] };

/** What the sources of a visit are looked up in. */
export interface SourceLookups {
  articleOf: (id: string) => ReadArticle;
  /** Gets the names of the visit's sources; an article keeps the name of its first visit. */
  names: Map<string, SourceName>;
  /** The reruns among the visit's sources. */
  reruns: ReadonlyMap<string, Rerun>;
}

/**
 * A visit with its sources in order: reports, opinion pieces, reruns, then follow-ups; each named and with what it retells.
 * @param statements the visit's statements
 */
export function withSources(
  visit: VisitFacts,
  statements: readonly LinkedStatement[],
  { articleOf, names, reruns }: SourceLookups,
): SourcedVisit {
  const rank = ({ role, article }: VisitFacts['sources'][number]): number => {
    if (role === 'follow-up') return 3;
    if (reruns.has(article)) return 2;
    return articleOf(article).facts.genre.value === 'opinion' ? 1 : 0;
  };
  const ordered = sortedBy(visit.sources, (source) => `${rank(source)} ${source.article}`);
  const articles = ordered.map(({ article }) => articleOf(article));
  for (const [article, name] of nameSources(articles, names)) names.set(article, name);
  const byArticle = Map.groupBy(statements, ({ article }) => article.id);
  const matters = ordered.map(({ article }): SourceMatters => ({
    article: articleOf(article),
    shortName: names.get(article)?.shortName ?? article,
    topics: [...new Set((byArticle.get(article) ?? []).map(({ topic }) => topic))],
  }));
  const sources = matters.map((own, at): VisitSource => {
    const source = ordered[at];
    if (!source) throw new Error('every source has its matters');
    const others =
      source.role === 'report' ? matters.filter((other) => other !== own && !reruns.has(other.article.id)) : [];
    return {
      ...source,
      genre: own.article.facts.genre.value ?? 'news-report',
      retells: retelling(own, others),
      rerunOf: rerunFact(reruns.get(source.article), names),
    };
  });
  return { ...visit, sources };
}

const rerunFact = (rerun: Rerun | undefined, names: ReadonlyMap<string, SourceName>): VisitSource['rerunOf'] => {
  if (!rerun) return { value: null, basis: 'unknown' };
  const from = `${Math.floor(rerun.share * 100)} per cent of its wording is that of ${names.get(rerun.of)?.shortName ?? rerun.of}`;
  return { value: rerun.of, basis: 'derived', from };
};

/** The sources that count as witnesses of their own: reports that are neither opinion nor a rerun. The columns of the visit's page. */
export const witnessesOf = (sources: readonly VisitSource[]): string[] =>
  sources
    .filter(({ role, genre, rerunOf }) => role === 'report' && genre !== 'opinion' && rerunOf.value === null)
    .map(({ article }) => article);
