import type { VisitFacts } from '../visit-records.ts';

/** Ways to tell apart visits that would have one id, the plainest first. */
const WAYS: readonly ((visit: VisitFacts) => string)[] = [withCountry, withDay, withDayAndName];

/**
 * Gives visits of one visitor's surname to one host in one month ids of their own: all of them with the visitor's country,
 * where that is the same with the first day, and where that is not known or the same, with the visitor's whole name. Those
 * that even this does not tell apart are numbered in the order of their articles: the sources may mean one visit, but what
 * they tell of it cannot be joined by itself.
 * @example 2015-03-lee-chile of two countries → 2015-03-lee-singapore-chile and 2015-03-lee-south-korea-chile
 * @example 2024-03-salas-chile, twice → 2024-03-04-salas-chile and 2024-03-21-salas-chile
 */
export function distinctIds(visits: readonly VisitFacts[]): VisitFacts[] {
  const alike = [...Map.groupBy(visits, ({ id }) => id).values()].filter((group) => group.length > 1);
  const own = new Map(alike.flatMap((group) => apart(group)));
  return visits.map((visit) => ({ ...visit, id: own.get(visit) ?? visit.id }));
}

function apart(group: readonly VisitFacts[]): [VisitFacts, string][] {
  const way = WAYS.find((idOf) => new Set(group.map(idOf)).size === group.length);
  if (way) return group.map((visit) => [visit, way(visit)]);
  const alike = [...Map.groupBy(group, withDayAndName)];
  return alike.flatMap(([id, own]) => numbered(id, own));
}

/** The first keeps the id, the others have `-2`, `-3` … behind it. */
function numbered(id: string, visits: readonly VisitFacts[]): [VisitFacts, string][] {
  const firstOf = ({ sources }: VisitFacts): string => sources.map(({ article }) => article).sort()[0] ?? '';
  const inOrder = visits.toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
  return inOrder.map((visit, at) => [visit, at === 0 ? id : `${id}-${String(at + 1)}`]);
}

/** The id with the visitor's country before the host, where the visitor has a name of their own. */
function withCountry({ id, visitor, host }: VisitFacts): string {
  const before = id.slice(0, -host.length);
  return before.endsWith(`-${visitor.party}-`) ? id : `${before}${visitor.party}-${host}`;
}

/** The id with the first day in the place of the month, where the day is known. */
function withDay({ id, dates }: VisitFacts): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dates.value ?? '')?.[0];
  return day ? id.replace(/^\d{4}-\d{2}/, day) : id;
}

function withDayAndName(visit: VisitFacts): string {
  const date = /^\d{4}(?:-\d{2}){0,2}|^undated/.exec(withDay(visit))?.[0] ?? '';
  return [date, visit.visitor.id, visit.host].join('-');
}
