import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../../src/lib/search/columns.ts';
import { Facets } from '../../../src/lib/search/facets.ts';
import { FILTERS, SORTS } from '../../../src/lib/search/names.ts';

/** Four pages, with what each has of two filters and of a sort key. */
const TABLE: Readonly<Record<string, string[][]>> = {
  sector: [['ports'], ['ports', 'trade'], [], ['trade']],
  year: [['2023'], ['2024'], ['2023'], ['2023']],
  date: [['2023-10-16'], ['2024-02-01'], ['2023-11-00'], ['2023-10-16']],
};
const facets = new Facets((name) => unpackColumn(packColumn(TABLE[name] ?? [[], [], [], []])));
const pages = [3, 2, 1, 0].map((page) => ({ page }));
const numbers = (some: readonly { page: number }[]): number[] => some.map(({ page }) => page);

describe(Facets, () => {
  it('keeps the pages with any of the values of each filter', () => {
    expect(numbers(facets.keep(pages, { sector: ['ports', 'trade'], year: ['2023'] }))).toEqual([3, 0]);
    expect(numbers(facets.keep(pages, { sector: ['ports'], year: ['2023'] }, 'sector'))).toEqual([3, 2, 0]);
    expect(numbers(facets.keep(pages, { sector: ['no such'] }))).toEqual([]);
    expect(numbers(facets.keep(pages, {}))).toEqual([3, 2, 1, 0]);
  });

  it('counts a filter in use as if it were not, and all others within what is chosen', async () => {
    const counts = await facets.count(pages, { sector: ['trade'] });
    expect(counts?.['sector']).toEqual({ ports: 2, trade: 2 });
    expect(counts?.['year']).toEqual({ 2023: 1, 2024: 1 });
    expect(Object.keys(counts ?? {}).sort()).toEqual([...FILTERS].sort());
  });

  it('stops counting once the numbers are no longer wanted', async () => {
    let asked = 0;
    const isLate = (): boolean => (asked += 1) > 2;
    expect(await facets.count(pages, {}, isLate)).toBeNull();
    expect(asked).toBe(3);
  });

  it('sorts the greatest first, and leaves what is equal as it was', () => {
    expect(SORTS).toContain('date');
    expect(numbers(facets.inOrder(pages, 'date'))).toEqual([1, 2, 3, 0]);
  });
});
