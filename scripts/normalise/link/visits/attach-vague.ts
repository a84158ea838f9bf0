import { BY_ARTICLE } from '../../code/actors/visit-dates.ts';
import type { VisitMention } from '../../code/actors/visit-mention.ts';
import type { ToldVisit, VisitCluster } from '../visits.ts';
import { areDatesCompatible, daySpan, isDated } from './date-span.ts';
import { addDays } from '../../code/actors/calendar.ts';
import { pairOf, shared } from './shared.ts';

/** What a mention must share with a visit to be tied to it. */
const ENOUGH = 3;

/** Days for which an article that is not sure who went where may look back on a visit. */
const LOOKS_BACK = 1100;

/**
 * Ties mentions without a date, or unsure of who visited whom, to the visit whose people and occasion they share most, or
 * to the only one that there is of their countries; where none fits, or two fit as well, they make visits of their own.
 * Mentions that are only supposed make none.
 * @param clusters dated visits; grown here
 */
export function attachVague(clusters: VisitCluster[], vague: readonly ToldVisit[]): void {
  const dated = byPair(clusters);
  const own = new Map<string, VisitCluster[]>();
  const left = vague.filter((one) => !join(mostShared(dated.get(pairOf(one.mention)) ?? [], one), one));
  const surest = left.toSorted((a, b) => b.mention.confidence - a.mention.confidence);
  const open = surest.filter((one) => !joinOwn(one) && !begin(one));
  const all = byPair(clusters);
  for (const one of open) {
    if (join(onlyOne(all.get(pairOf(one.mention)) ?? [], one), one) || joinOwn(one)) continue;
    if (!one.mention.isSupposed) add(one);
  }

  function joinOwn(one: ToldVisit): boolean {
    const fitting = own.get(pairOf(one.mention))?.find((other) => other.every((two) => isOneVisit(one, two)));
    return join(fitting ?? null, one);
  }
  function begin(one: ToldVisit): boolean {
    if (isOpen(one.mention)) return false;
    add(one);
    return true;
  }
  function add(one: ToldVisit): void {
    const alone: VisitCluster = [one];
    const pair = pairOf(one.mention);
    own.set(pair, [...(own.get(pair) ?? []), alone]);
    clusters.push(alone);
  }
}

const byPair = (clusters: readonly VisitCluster[]): Map<string, VisitCluster[]> =>
  Map.groupBy(clusters, ([first]) => (first ? pairOf(first.mention) : ''));

function join(cluster: VisitCluster | null, one: ToldVisit): boolean {
  cluster?.push(one);
  return cluster !== null;
}

const isOneVisit = (one: ToldVisit, two: ToldVisit): boolean =>
  areDatesCompatible(one.mention.dates, two.mention.dates) &&
  (shared(one.mention, two.mention) >= ENOUGH || (isOpen(one.mention) && !isContrary(one.mention, two.mention)));

/** The visit whose people and occasion a mention shares most; null where two fit as well. */
function mostShared(clusters: readonly VisitCluster[], one: ToldVisit): VisitCluster | null {
  const scored = clusters
    .filter((cluster) => isPossibleOf(one, cluster))
    .map((cluster) => ({ cluster, score: Math.max(...cluster.map(({ mention }) => shared(one.mention, mention))) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.cluster : null;
}

/** The only visit that a mention may be of; of several the only one in its days. */
function onlyOne(clusters: readonly VisitCluster[], one: ToldVisit): VisitCluster | null {
  const possible = clusters.filter((cluster) => isPossibleOf(one, cluster) && isOnlyOne(one, cluster));
  const sameDays = possible.filter((cluster) =>
    cluster.every(({ mention }) => areDatesCompatible(one.mention.dates, mention.dates)),
  );
  const [first, ...others] = isDated(one.mention.dates.value) && sameDays.length > 0 ? sameDays : possible;
  return first && others.length === 0 ? first : null;
}

/** Whether an article that names no visitor, or does not say who went where, may look back on a visit. */
function isOnlyOne({ mention, article }: ToldVisit, cluster: VisitCluster): boolean {
  if (!isOpen(mention) || cluster.some((other) => isContrary(mention, other.mention))) return false;
  const written = daySpan(article.facts.date);
  return cluster.every(({ mention: { dates } }) => {
    const visited = daySpan(dates);
    return !written || !visited || addDays(visited.last, LOOKS_BACK) >= written.first;
  });
}

/** Says too little to be told apart from another visit of its countries. */
const isOpen = ({ confidence, visitor }: VisitMention): boolean => confidence < 0.5 || !visitor?.name;

/** Both say who went where, and not the same. */
const isContrary = (one: VisitMention, other: VisitMention): boolean =>
  one.visitorParty !== other.visitorParty && Math.min(one.confidence, other.confidence) >= 0.5;

/** What the article of another mention alone dates may itself look back. */
const isPossibleOf = (one: ToldVisit, cluster: VisitCluster): boolean => {
  const dating = cluster.filter(({ mention: { dates } }) => dates.from !== BY_ARTICLE);
  return (dating.length > 0 ? dating : cluster).every(({ mention }) => isPossible(one, mention));
};

/** A dated mention that is only unsure of the direction keeps to its date; nobody looks back on a visit to come. */
function isPossible({ mention, article }: ToldVisit, other: VisitMention): boolean {
  const { dates, role } = mention;
  if (isDated(dates.value) && dates.from !== BY_ARTICLE && role === 'report')
    return areDatesCompatible(dates, other.dates);
  const written = daySpan(article.facts.date);
  const visited = daySpan(other.dates);
  return !written || !visited || visited.first <= written.last;
}
