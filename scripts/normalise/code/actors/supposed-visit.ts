import type { CodedStatement } from '../coded-article.ts';
import type { SettledArticle } from './read-visits.ts';
import { personMention } from './visit-people.ts';
import type { VisitMention } from './visit-mention.ts';

/**
 * The visit to which an article on two countries may belong, though it says of nobody that they went anywhere: a list of
 * what was signed, a hearing on what was promised. By itself it makes no visit; see `withEvidence` and `linkVisits`.
 * @param visit one that may have been; who visited whom is not sure, so all people of the two countries met
 */
export function asSupposed(
  visit: VisitMention,
  { people, partyOf }: Pick<SettledArticle, 'people' | 'partyOf'>,
): VisitMention {
  const sides = [visit.visitorParty, visit.host];
  const present = [...people.keys()].filter((index) => sides.includes(partyOf[index] ?? ''));
  return {
    ...visit,
    visitor: null,
    met: present.map((index) => personMention({ people, partyOf }, index)),
    from: 'countries of the article',
    confidence: 0,
    isSupposed: true,
  };
}

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

const hasEvidence = (visit: VisitMention, statements: readonly Pick<CodedStatement, 'visit'>[]): boolean =>
  statements.filter((one) => one.visit === visit).length >= ENOUGH && visit.met.some(({ office }) => office !== null);
