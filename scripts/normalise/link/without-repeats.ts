import type { LinkedStatement } from './linked.ts';

/**
 * Statements without those of reruns, where the article that they repeat speaks of the same matter itself: the same words
 * are no second witness. What only the rerun's copy kept stays, in the column of the article that it repeats.
 */
export function withoutRepeats(statements: readonly LinkedStatement[]): LinkedStatement[] {
  const keyOf = ({ visit, topic }: LinkedStatement, article: string): string => `${visit} ${topic} ${article}`;
  const said = new Set(statements.map((statement) => keyOf(statement, statement.article.id)));
  return statements.filter(
    (statement) => statement.column === statement.article.id || !said.has(keyOf(statement, statement.column)),
  );
}
