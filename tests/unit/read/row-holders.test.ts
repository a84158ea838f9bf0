import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHolders } from '../../../scripts/normalise/read/row-holders.ts';

const MOST = 3;

/** The holders of each row as it is added, by lists. */
const byLists = (rows: readonly number[]): number[][] => {
  const lists = new Map<number, number[]>();
  return rows.map((row, text) => {
    const before = lists.get(row) ?? [];
    if (before.length < MOST) lists.set(row, [...before, text]);
    return before;
  });
};

const byTable = (rows: readonly number[]): number[][] => {
  const holders = new RowHolders(rows.length, MOST);
  return rows.map((row, text) => {
    const met: number[] = [];
    holders.add(row, text, (other) => met.push(other));
    return met.sort((a, b) => a - b);
  });
};

describe('RowHolders', () => {
  it('tells the first holders of any row', () => {
    const row = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        expect(byTable(rows)).toEqual(byLists(rows));
      }),
    );
  });

  it('finds a place for rows that fall on one', () => {
    const rows = Array.from({ length: 64 }, (_, at) => at * 2 ** 26).flatMap((row) => [row, row]);
    expect(byTable(rows)).toEqual(byLists(rows));
  });
});
