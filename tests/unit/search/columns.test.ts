import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, joinColumns, packColumn, unpackColumn } from '../../../src/lib/search/columns.ts';

const rowsOf = ({ values, starts, codes }: Column): string[][] =>
  Array.from({ length: starts.length - 1 }, (_, page) =>
    [...codes.subarray(starts[page], starts[page + 1])].map((code) => values[code] ?? ''),
  );
/** A row is a set: written in one order. */
const rows = fc.array(
  fc.uniqueArray(fc.string(), { maxLength: 4 }).map((row) => row.sort()),
  { minLength: 1 },
);

describe(packColumn, () => {
  it('writes the example of its description', () => {
    expect(packColumn([['a', 'b'], ['b', 'a'], ['b'], []]).pages).toBe('+ +,,0,-');
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(rowsOf(unpackColumn(packColumn(some)))).toEqual(some);
      }),
    );
  });

  it('has no page where there is none', () => {
    expect(rowsOf(unpackColumn(packColumn([])))).toEqual([]);
  });
});

describe(joinColumns, () => {
  it('is the column of all pages', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const [one, two] = [first, second].map((some) => unpackColumn(packColumn(some)));
        expect(one && two && rowsOf(joinColumns(one, two))).toEqual([...first, ...second]);
      }),
    );
  });
});
