import { addDays } from '../../code/actors/calendar.ts';
import { isSameName } from '../../code/actors/same-person.ts';
import { BY_ARTICLE } from '../../code/actors/visit-dates.ts';
import type { VisitCluster } from '../visits.ts';
import { areDatesCompatible, daySpan } from './date-span.ts';
import { pairOf } from './shared.ts';

/** Below this, what an article says of who went where may be wrong. */
const CERTAIN = 0.7;

/** Days for which an article that dates a visit by nothing but its own day may look back on one that others date. */
const LOOKS_BACK = 550;

/**
 * Ties visits that little speaks for to those of the same two countries that more speaks for: one in the same days, whoever
 * is said to have gone, and one that nothing dates but the day of its article, where the same visitor was there before.
 * @returns the visits that stay, with the mentions of those that were tied to them
 */
export function joinDoubtful(clusters: readonly VisitCluster[]): VisitCluster[] {
  const groups = Map.groupBy(clusters, ([first]) => (first ? pairOf(first.mention) : ''));
  return [...groups.values()].flatMap((group) => {
    const firmFirst = group.toSorted((a, b) => sureness(b) - sureness(a) || b.length - a.length);
    const kept: VisitCluster[] = [];
    for (const cluster of firmFirst) {
      const fitting = kept.filter((other) => isInSameDays(cluster, other));
      const before = fitting.length > 0 ? fitting : kept.filter((other) => isBefore(other, cluster));
      const [only] = before;
      if (only && before.length === 1 && sureness(cluster) < CERTAIN) only.push(...cluster);
      else kept.push([...cluster]);
    }
    return kept;
  });
}

/** What speaks for a visit: the surest of what is told of it. */
const sureness = (cluster: VisitCluster): number => Math.max(...cluster.map(({ mention }) => mention.confidence));

/**
 * `Varrek in Graustark` beside `Oster in Ruritania`, in the same days: one of them did not move. The Minister beside the
 * President in Graustark: one delegation.
 */
const isInSameDays = (one: VisitCluster, other: VisitCluster): boolean =>
  one.every(({ mention: { dates } }) =>
    other.every(({ mention }) => areDatesCompatible(dates, mention.dates) && areNear(dates, mention.dates)),
  );

type Dates = VisitCluster[number]['mention']['dates'];

/** Days that an article only supposes may be off by so many. */
const OFF = 7;

/** Whether two days, where both are told or supposed to the day, are no further apart than a supposed one may be off. */
function areNear(one: Dates, other: Dates): boolean {
  const [first, second] = [one, other].map(({ value }) => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0]);
  return !first || !second || (addDays(first, OFF) >= second && addDays(second, OFF) >= first);
}

/** Whether a visit of the same visitor went before, and has a date of its own. */
function isBefore(earlier: VisitCluster, one: VisitCluster): boolean {
  if (one.some(({ mention }) => mention.dates.from !== BY_ARTICLE)) return false;
  return earlier.every(({ mention }) =>
    one.every((later) => {
      const [visited, written] = [
        daySpan(mention.dates),
        daySpan(later.article.facts.date) ?? daySpan(later.mention.dates),
      ];
      const isSame = isSameName(mention.visitor?.name ?? '', later.mention.visitor?.name ?? '');
      if (!visited || !written || !isSame || mention.visitorParty !== later.mention.visitorParty) return false;
      return visited.last < written.first && addDays(visited.last, LOOKS_BACK) >= written.first;
    }),
  );
}
