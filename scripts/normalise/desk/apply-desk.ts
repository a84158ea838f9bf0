import type { CodedArticle } from '../code/coded-article.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { Decided, DecidedArticle } from './decided-article.ts';
import { add, correct, know, reject } from './decide-statements.ts';
import type { DeskDecision } from './load-desk.ts';
import { statementWith, unmatched } from './passage.ts';

/**
 * Applies the desk's decisions on passages, after the machine: corrections, rejections, additions, and what the desk knows.
 * Decisions on matters and records are applied when the record is linked. A decision on an article that is not among the
 * inputs does not apply.
 * @param coded the machine's coding; not changed
 * @throws UserError naming each decision whose words match nothing any more
 */
export function applyDesk(coded: readonly CodedArticle[], desk: readonly DeskDecision[]): DecidedArticle[] {
  const problems: Problem[] = [];
  const decided = coded.map((article) => {
    const own = desk.filter(({ decision }) => 'article' in decision && decision.article === article.article.id);
    return own.reduce<Decided>(
      (now, one) => {
        const next = applyOne(now, one);
        if (next) return next;
        problems.push(unmatched(one, expectedOf(one)));
        return now;
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

const expectedOf = ({ decision }: DeskDecision): string => {
  if (decision.decision === 'know')
    return `a visit that ${decision.article} tells of${decision.words ? ` in the words “${decision.words}”` : ''}`;
  if (decision.decision === 'correct' && decision.quote)
    return `${statementWith(decision.article, decision.words)} and “${decision.quote}” in its sentence`;
  return 'words' in decision && 'article' in decision ? statementWith(decision.article, decision.words) : 'a record';
};
