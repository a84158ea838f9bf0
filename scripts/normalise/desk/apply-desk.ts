import type { CodedArticle } from '../code/coded-article.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { Decided, DecidedArticle } from './decided-article.ts';
import { add, correct, know, reject } from './decide-statements.ts';
import type { DeskDecision } from './load-desk.ts';
import { passageNotes } from './passage-notes.ts';
import { unapplied, unknownParties } from './unapplied.ts';

/**
 * Applies the desk's decisions on passages, after the machine: corrections, rejections, additions, and what the desk knows.
 * Decisions on matters and records are applied when the record is linked. A decision on an article that is not among the
 * inputs does not apply.
 * @param coded the machine's coding; not changed
 * @param tell is told what is worth a look in decisions that hold
 * @throws UserError naming each decision whose words match nothing any more, or that names a country that nobody knows
 */
export function applyDesk(
  coded: readonly CodedArticle[],
  desk: readonly DeskDecision[],
  tell: (note: Problem) => void = () => undefined,
): DecidedArticle[] {
  const problems: Problem[] = [];
  const decided = coded.map((article) => {
    const own = desk.filter(({ decision }) => 'article' in decision && decision.article === article.article.id);
    return own.reduce<Decided>(
      (now, one) => {
        const next = applyOne(now, one);
        const wrong = [...unknownParties(one, now), ...(next ? [] : [unapplied(one, now)])];
        problems.push(...wrong);
        if (!next || wrong.length > 0) return now;
        passageNotes(one, now, next).forEach(tell);
        return next;
      },
      { ...article, decided: new Map(), aboutVisits: [] },
    );
  });
  if (problems.length > 0) throw new UserError(problems);
  return decided;
}

/** The article with one decision applied; null where it matches nothing. */
const applyOne = (article: Decided, one: DeskDecision): Decided | null => {
  const { decision } = one;
  if (decision.decision === 'correct') return correct(article, one, decision);
  if (decision.decision === 'reject') return reject(article, one, decision);
  if (decision.decision === 'add') return add(article, one, decision);
  return decision.decision === 'know' ? know(article, one, decision) : article;
};
