import { isSameName } from '../code/actors/same-person.ts';
import type { VisitMention } from '../code/actors/visit-mention.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { UserError } from '../user-error.ts';
import { byText } from './sort.ts';
import { attachVague } from './visits/attach-vague.ts';
import { areDatesCompatible, isDated } from './visits/date-span.ts';
import { distinctIds } from './visits/distinct-ids.ts';
import { joinDoubtful } from './visits/join-doubtful.ts';
import { mergeVisit } from './visits/merge-visit.ts';
import type { VisitFacts } from './visit-records.ts';

/** A visit as one article tells of it, with the article. */
export interface ToldVisit {
  article: ReadArticle;
  mention: VisitMention;
}

/** Mentions of one visit. */
export type VisitCluster = ToldVisit[];

/** The visits of the record, and which of them each mention is about. */
export interface LinkedVisits {
  visits: VisitFacts[];
  visitOf: ReadonlyMap<VisitMention, string>;
}

/**
 * Ties what articles tell of visits together: same visitor's country and host, a compatible name and compatible dates
 * are one visit. A mention without a date, or one that is not sure who visited whom, is tied to the visit whose people
 * and occasion it shares. The order in which articles come does not matter.
 * @throws UserError when two different visits would have one address
 */
export function linkVisits(
  articles: readonly { article: ReadArticle; visits: readonly VisitMention[] }[],
): LinkedVisits {
  const told = articles
    .flatMap(({ article, visits }) => visits.map((mention) => ({ article, mention })))
    .toSorted(byArticle);
  const clusters = joinDoubtful(clusterDated(told.filter(isSure)));
  attachVague(
    clusters,
    told.filter((one) => !isSure(one)),
  );
  const visits = distinctIds(clusters.map(mergeVisit));
  assertDistinct(visits);
  const visitOf = new Map(
    visits.flatMap(({ id }, at) => (clusters[at] ?? []).map(({ mention }) => [mention, id] as const)),
  );
  return { visits: visits.toSorted((a, b) => byText(a.id, b.id)), visitOf };
}

const byArticle = (a: ToldVisit, b: ToldVisit): number =>
  byText(a.article.id, b.article.id) || (a.mention.told?.[0]?.start ?? 0) - (b.mention.told?.[0]?.start ?? 0);

const isSure = ({ mention }: ToldVisit): boolean => isDated(mention.dates.value) && mention.confidence >= 0.5;

/**
 * Dated mentions in the order of their dates; each joins the first cluster that it fits as a whole, of those with its
 * visitor's country and host.
 */
function clusterDated(told: readonly ToldVisit[]): VisitCluster[] {
  const clusters: VisitCluster[] = [];
  const inOrder = told.toSorted(
    (a, b) =>
      precision(b) - precision(a) ||
      byText(a.mention.dates.value ?? '', b.mention.dates.value ?? '') ||
      byArticle(a, b),
  );
  const byWay = new Map<string, VisitCluster[]>();
  for (const one of inOrder) {
    const way = `${one.mention.visitorParty}>${one.mention.host}`;
    const possible = byWay.get(way) ?? [];
    byWay.set(way, possible);
    const fitting = possible.find((cluster) => cluster.every((other) => isOneVisit(one.mention, other.mention)));
    if (fitting) fitting.push(one);
    else {
      const cluster = [one];
      possible.push(cluster);
      clusters.push(cluster);
    }
  }
  return clusters;
}

/** Stated stretches of days first, so that vaguer dates gather round them. */
const precision = ({ mention: { dates } }: ToldVisit): number =>
  (dates.basis === 'stated' ? 2 : 0) + (dates.value?.includes('/') ? 2 : 0) + (dates.value?.includes('~') ? 0 : 1);

function isOneVisit(one: VisitMention, other: VisitMention): boolean {
  if (one.visitorParty !== other.visitorParty || one.host !== other.host) return false;
  const named = one.visitor && other.visitor && one.visitor.name !== '' && other.visitor.name !== '';
  if (named && !isSameName(one.visitor?.name ?? '', other.visitor?.name ?? '')) return false;
  return areDatesCompatible(one.dates, other.dates);
}

/** A visit with the articles that tell of it. */
export interface ToldVisitId {
  id: string;
  sources: readonly { article: string }[];
}

/** @throws UserError when two different visits would have one address */
export function assertDistinct(visits: readonly ToldVisitId[]): void {
  const seen = new Map<string, ToldVisitId>();
  const problems = visits.flatMap((visit) => {
    const other = seen.get(visit.id);
    seen.set(visit.id, visit);
    return other ? [collision(visit, other)] : [];
  });
  if (problems.length > 0) throw new UserError(problems);
}

const articlesOf = (visit: ToldVisitId): string => visit.sources.map(({ article }) => article).join(', ');

const collision = (visit: ToldVisitId, other: ToldVisitId) => ({
  file: `visits/${visit.id}`,
  message: `expected one visit at this address, found two (${articlesOf(other)}; ${articlesOf(visit)})`,
  fix: 'Merge them, or give one a date, in a desk decision.',
});
