import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import type { SourceView } from './source-view.ts';

/**
 * Sources that have another country do the same thing: in one China thanks Pakistan, in another Pakistan thanks China.
 * Statements of one side alone are compared, action by action; a joint statement beside a one-sided one is no contradiction.
 * @param nameOf a party's name as in running text
 */
export function partyDifference(sources: readonly SourceView[], nameOf: (party: string) => string): Difference | null {
  const alone = sources.flatMap(({ statements, shortName }) =>
    statements.filter(({ parties }) => parties.length === 1).map((statement) => ({ statement, shortName, party: statement.parties[0] ?? '' })),
  );
  for (const one of alone) {
    const others = alone.filter((other) => other.statement.article !== one.statement.article && comparable(one.statement, other.statement));
    const contrary = others.find(({ party }) => party !== one.party);
    if (!contrary || alone.some((same) => agrees(same, contrary, one))) continue;
    const text = `${nameOf(one.party)} in ${one.shortName}, ${nameOf(contrary.party)} in ${contrary.shortName}`;
    return { kind: 'parties', text, statements: [one.statement.id, contrary.statement.id] };
  }
  return null;
}

const comparable = (a: Statement, b: Statement): boolean => a.action === b.action;

interface Alone {
  statement: Statement;
  party: string;
}

/** Whether the same source also has the other country do it: then the two acts stand side by side. */
const agrees = (same: Alone, contrary: Alone, one: Alone): boolean =>
  comparable(same.statement, one.statement) &&
  ((same.statement.article === one.statement.article && same.party === contrary.party) ||
    (same.statement.article === contrary.statement.article && same.party === one.party));
