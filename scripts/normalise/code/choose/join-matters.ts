import type { CodedStatement } from '../coded-article.ts';

/**
 * Joins clauses that go on with the action of the one before on the same matter: one statement (CODEBOOK: “two clauses with
 * one action on one matter are one statement”; “two matters under one verb are two statements when they are two topics”).
 * Matters are told apart by their primary sector.
 */
export function joinMatters(statements: readonly CodedStatement[]): CodedStatement[] {
  const kept: CodedStatement[] = [];
  for (const statement of statements) {
    const last = kept.at(-1);
    if (last && isSameMatter(last, statement)) kept[kept.length - 1] = joined(last, statement);
    else kept.push(statement);
  }
  return kept;
}

const isSameMatter = (first: CodedStatement, second: CodedStatement): boolean =>
  second.clause.continues === true &&
  first.clause.sentence === second.clause.sentence &&
  first.clause.action === second.clause.action &&
  first.sectors[0] === second.sectors[0];

function joined(first: CodedStatement, { clause: { end, object } }: CodedStatement): CodedStatement {
  const { clause } = first;
  return {
    ...first,
    clause: {
      ...clause,
      end: Math.max(clause.end, end),
      object:
        clause.object && object ? { ...clause.object, end: Math.max(clause.object.end, object.end) } : clause.object,
    },
  };
}
