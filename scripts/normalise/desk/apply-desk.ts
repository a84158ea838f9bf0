import type { Decision } from '../../../src/schemas/desk.ts';
import type { CodedArticle, CodedStatement } from '../code/coded-article.ts';
import { type Problem, UserError } from '../user-error.ts';
import { addStatement } from './add-statement.ts';
import { correctStatement } from './correct-statement.ts';
import type { DeskDecision } from './load-desk.ts';

type PassageDecision = Extract<Decision, { article: string }>;

/**
 * Applies the desk's decisions on passages, after the machine: corrections, rejections, additions. A decision on an article
 * that is not among the inputs does not apply.
 * @param coded the machine's coding; not changed
 * @throws UserError naming each decision whose words match nothing any more
 */
export function applyDesk(coded: readonly CodedArticle[], desk: readonly DeskDecision[]): CodedArticle[] {
  const problems: Problem[] = [];
  const decided = coded.map((article) => {
    const own = desk.filter(({ decision }) => 'article' in decision && decision.article === article.article.id);
    return own.reduce((now, { file, place, decision }) => {
      const next = applyOne(now, decision as PassageDecision, `${file}#${place}`);
      if (next) return next;
      problems.push(unmatched(file, place, decision as PassageDecision));
      return now;
    }, article);
  });
  if (problems.length > 0) throw new UserError(problems);
  return decided;
}

/** The article with one decision applied; null where it matches nothing. */
const applyOne = (article: CodedArticle, decision: PassageDecision, rule: string): CodedArticle | null => {
  if (decision.decision === 'add') return addStatement(article, decision, rule);
  const matches = (statement: CodedStatement): boolean => holds(article, statement, decision);
  if (!article.statements.some(matches)) return null;
  const statements =
    decision.decision === 'reject'
      ? article.statements.filter((statement) => !matches(statement))
      : article.statements.map((statement) => (matches(statement) ? correctStatement(statement, decision, rule) : statement));
  return { ...article, statements };
};

const holds = ({ article }: CodedArticle, { clause }: CodedStatement, { words, was }: Exclude<PassageDecision, { decision: 'add' }>): boolean =>
  article.text.slice(clause.start, clause.end).includes(words) && (was === undefined || clause.action === was);

const unmatched = (file: string, place: number, { decision, article, words }: PassageDecision): Problem => ({
  file,
  field: `decision ${place} (${decision})`,
  message: `expected a statement of ${article} with the words “${words}”, found none`,
  fix: 'Copy the words from the article, or remove the decision if the machine now agrees.',
});
