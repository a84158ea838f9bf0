import { ACTIONS } from '../../schemas/action.ts';
import type { Article } from '../../schemas/article.ts';
import type { Range } from '../../schemas/common.ts';
import type { Statement } from '../../schemas/statement.ts';

/** How many code points several ranges cover together. */
export const covered = (ranges: readonly Range[]): number => {
  let end = 0;
  let sum = 0;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    sum += Math.max(0, range.end - Math.max(range.start, end));
    end = Math.max(end, range.end);
  }
  return sum;
};

/**
 * The statements of an article whose words may be shown: all where its rights are open;
 * else the firmest first, until `share` of the article is quoted.
 */
export const quotableOf = (article: Article, statements: readonly Statement[], share: number): string[] => {
  if (article.rights === 'open') return statements.map(({ id }) => id);
  const room = article.length * share;
  if (covered(statements) <= room) return statements.map(({ id }) => id);
  const byWeight = [...statements].sort(
    (a, b) => ACTIONS.indexOf(a.action) - ACTIONS.indexOf(b.action) || a.start - b.start,
  );
  const kept: Statement[] = [];
  for (const statement of byWeight) if (covered([...kept, statement]) <= room) kept.push(statement);
  return kept.map(({ id }) => id);
};
