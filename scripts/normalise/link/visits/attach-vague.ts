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
  const byPair = Map.groupBy(clusters, ([first]) => (first ? pairOf(first.mention) : ''));
  const chosen = vague.map((one) => ({ one, cluster: bestOf(byPair.get(pairOf(one.mention)) ?? [], one) }));
  for (const { one, cluster } of chosen) cluster?.push(one);
  const left = chosen.filter(({ cluster }) => cluster === null).map(({ one }) => one);
  const own = new Map<string, VisitCluster[]>();
  for (const one of left.toSorted((a, b) => b.mention.confidence - a.mention.confidence)) {
    const pair = pairOf(one.mention);
    const possible = own.get(pair) ?? [];
    own.set(pair, possible);
    const fitting = possible.find((other) => other.every((two) => isOneVisit(one, two)));
    if (fitting) fitting.push(one);
    else if (!one.mention.isSupposed) {
      const alone: VisitCluster = [one];
      possible.push(alone);
      clusters.push(alone);
    }
  }
}

const isOneVisit = (one: ToldVisit, two: ToldVisit): boolean =>
  areDatesCompatible(one.mention.dates, two.mention.dates) &&
  (shared(one.mention, two.mention) >= ENOUGH || (isOpen(one.mention) && !isContrary(one.mention, two.mention)));

function bestOf(clusters: readonly VisitCluster[], one: ToldVisit): VisitCluster | null {
  const possible = clusters.filter((cluster) => cluster.every(({ mention }) => isPossible(one, mention)));
  const scored = possible
    .map((cluster) => ({ cluster, score: Math.max(...cluster.map(({ mention }) => shared(one.mention, mention))) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (first) return first.score > (second?.score ?? 0) ? first.cluster : null;
  const open = possible.filter((cluster) => isOnlyOne(one, cluster));
  return open.length === 1 ? (open[0] ?? null) : null;
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

/** A dated mention that is only unsure of the direction keeps to its date; nobody looks back on a visit to come. */
function isPossible({ mention, article }: ToldVisit, other: VisitMention): boolean {
  const { dates, role } = mention;
  if (isDated(dates.value) && dates.from !== BY_ARTICLE && role === 'report')
    return areDatesCompatible(dates, other.dates);
  const written = daySpan(article.facts.date);
  const visited = daySpan(other.dates);
  return !written || !visited || visited.first <= written.last;
}
