import type { CodedStatement } from '../coded-article.ts';
import { visitOf, type SettledArticle } from './read-visits.ts';
import type { VisitTally } from './tally-visits.ts';
import type { VisitMention } from './visit-mention.ts';

/**
 * The visit to which an article on two countries may belong, though it says of nobody that they went anywhere: a list of
 * what was signed, a hearing on what was promised. By itself it makes no visit; see `withEvidence` and `linkVisits`.
 */
export const supposedVisit = (settled: SettledArticle, tally: VisitTally): VisitMention => ({
  ...visitOf(settled, tally, null),
  from: 'countries of the article',
  confidence: 0,
  isSupposed: true,
});

/** An article with so many statements, and somebody who holds an office of either country, is about a visit. */
const ENOUGH = 3;
/** How sure that is: of 131 such articles on two countries all were, but who visited whom is not sure. */
const SURENESS = 0.4;

/**
 * An article with the visit that its statements show, where it was but supposed.
 * @returns the same visits and statements where they show none
 */
export function withEvidence<Statement extends Pick<CodedStatement, 'visit'>>(
  visits: readonly VisitMention[],
  statements: readonly Statement[],
): { visits: VisitMention[]; statements: Statement[] } {
  const shown = new Map(
    visits.flatMap((visit) => {
      const { isSupposed, ...rest } = visit;
      return isSupposed && hasEvidence(visit, statements) ? [[visit, { ...rest, confidence: SURENESS }] as const] : [];
    }),
  );
  const settle = <Visit extends VisitMention | null>(visit: Visit): Visit | VisitMention =>
    (visit && shown.get(visit)) ?? visit;
  return { visits: visits.map(settle), statements: statements.map((one) => ({ ...one, visit: settle(one.visit) })) };
}

const hasEvidence = ({ visitor, met }: VisitMention, statements: readonly Pick<CodedStatement, 'visit'>[]): boolean =>
  statements.length >= ENOUGH && [visitor, ...met].some((person) => person?.office && person.party);
