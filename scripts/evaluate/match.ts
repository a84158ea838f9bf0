import type { Statement } from '../../src/schemas/statement.ts';
import type { GoldSentence, GoldStatement } from './gold.ts';

/** What is compared of a coded statement. */
export type Coded = Pick<Statement, 'action' | 'parties' | 'sectors'>;

/** A hand-coded statement with the machine's. */
export interface Match<T extends Coded = Statement> {
  gold: GoldStatement;
  statement: T;
}

/** Matches each hand-coded statement with one of the right action, the best coded first; required ones before optional. */
export const matchStatements = <T extends Coded>(
  sentence: GoldSentence,
  predicted: readonly T[],
): { pairs: Match<T>[]; left: T[]; missed: GoldStatement[] } => {
  const left = [...predicted];
  const pairs: Match<T>[] = [];
  const missed: GoldStatement[] = [];
  const requiredFirst = [...sentence.statements].sort((a, b) => Number(a.optional) - Number(b.optional));
  for (const gold of requiredFirst) {
    const right = (statement: T): boolean => gold.actions.includes(statement.action);
    const best = left.findIndex(
      (statement) =>
        right(statement) && sameParties(statement.parties, gold) && gold.sectors.includes(statement.sectors[0] ?? ''),
    );
    const at = best < 0 ? left.findIndex(right) : best;
    const [statement] = at < 0 ? [] : left.splice(at, 1);
    if (statement) pairs.push({ gold, statement });
    else if (!gold.optional) missed.push(gold);
  }
  return { pairs, left, missed };
};

/** Whether parties are those of the hand coder. */
export const sameParties = (parties: readonly string[], { parties: wanted, pairs }: GoldStatement): boolean => {
  const set = [...new Set(parties)].sort().join('+');
  return wanted.some((party) =>
    party === 'joint' ? pairs.some((pair) => set === [...pair].sort().join('+')) : set === party,
  );
};
