import { isSameName } from '../../code/actors/same-person.ts';
import type { PersonMention, VisitMention } from '../../code/actors/visit-mention.ts';
import type { ToldVisit, VisitCluster } from '../visits.ts';
import { areDatesCompatible, daySpan, isDated } from './date-span.ts';

/** What a mention must share with a visit to be tied to it. */
const ENOUGH = 3;

/**
 * Ties mentions without a date, or unsure of who visited whom, to the visit whose people and occasion they share most;
 * where none fits, or two fit as well, they make visits of their own.
 * @param clusters dated visits; grown here
 */
export function attachVague(clusters: VisitCluster[], vague: readonly ToldVisit[]): void {
  const dated = Map.groupBy(clusters, ([first]) => (first ? pairOf(first.mention) : ''));
  const chosen = vague.map((one) => ({ one, cluster: bestOf(dated.get(pairOf(one.mention)) ?? [], one) }));
  for (const { one, cluster } of chosen) cluster?.push(one);
  const own = new Map<string, VisitCluster[]>();
  for (const { one, cluster } of chosen) {
    if (cluster) continue;
    const pair = pairOf(one.mention);
    const possible = own.get(pair) ?? [];
    own.set(pair, possible);
    const fitting = possible.find((other) =>
      other.every(
        (two) => shared(one.mention, two.mention) >= ENOUGH && areDatesCompatible(one.mention.dates, two.mention.dates),
      ),
    );
    if (fitting) fitting.push(one);
    else {
      const alone: VisitCluster = [one];
      possible.push(alone);
      clusters.push(alone);
    }
  }
}

/** The two countries of a mention, whoever visited whom: only mentions of one pair share a visit. */
const pairOf = ({ visitorParty, host }: VisitMention): string => [visitorParty, host].toSorted().join(' ');

function bestOf(clusters: readonly VisitCluster[], one: ToldVisit): VisitCluster | null {
  const scored = clusters
    .filter((cluster) => cluster.every(({ mention }) => isPossible(one, mention)))
    .map((cluster) => ({ cluster, score: Math.max(...cluster.map(({ mention }) => shared(one.mention, mention))) }))
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > (second?.score ?? 0) ? first.cluster : null;
}

/** A dated mention that is only unsure of the direction keeps to its date; nobody looks back on a visit to come. */
function isPossible({ mention, article }: ToldVisit, other: VisitMention): boolean {
  if (isDated(mention.dates.value) && mention.role === 'report') return areDatesCompatible(mention.dates, other.dates);
  const written = daySpan(article.facts.date);
  const visited = daySpan(other.dates);
  return !written || !visited || visited.first <= written.last;
}

/** How much two mentions share: the pair is a must; then the visitor, others they name, the occasion, the direction. */
export function shared(one: VisitMention, other: VisitMention): number {
  const sameWay = one.visitorParty === other.visitorParty;
  if (pairOf(one) !== pairOf(other) || (!sameWay && Math.min(one.confidence, other.confidence) >= 0.5)) return 0;
  const contrary = sameWay && one.visitor && other.visitor && !isSamePerson(one.visitor, other.visitor);
  if (contrary && Math.min(one.confidence, other.confidence) >= 0.5) return 0;
  const people = (visit: VisitMention): PersonMention[] => [...(visit.visitor ? [visit.visitor] : []), ...visit.met];
  const visitors = [one, other].some(
    (visit, index) =>
      visit.visitor && people(index === 0 ? other : one).some((person) => isSamePerson(person, visit.visitor)),
  );
  const met = people(one).filter((person) =>
    people(other).some((counterpart) => isSamePerson(person, counterpart)),
  ).length;
  const occasion = one.occasion.value !== null && one.occasion.value === other.occasion.value;
  return (visitors ? 3 : 0) + Math.min(met, 4) / 2 + (occasion ? 3 : 0) + (sameWay ? 0.5 : 0);
}

const isSamePerson = (one: PersonMention, other: PersonMention | null): boolean =>
  other !== null &&
  one.name !== '' &&
  other.name !== '' &&
  isSameName(one.name, other.name) &&
  (one.party === null || other.party === null || one.party === other.party);
