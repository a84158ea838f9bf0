import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/schemas/action.ts';
import { dateKey, firmnessKey } from '../../../src/lib/search/filters.ts';
import { isFilterName, isSortKey } from '../../../src/lib/search/names.ts';

describe(firmnessKey, () => {
  it('falls from signed to noted, and further to pages without an action', () => {
    const keys = [...ACTIONS, null].map((action) => Number(firmnessKey(action)));
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe(dateKey, () => {
  it.each([
    ['2023-10-16/2023-10-20', '2023-10-16'],
    ['2025-02~', '2025-02-00'],
    ['2025', '2025-00-00'],
    ['2025-XX', '2025-00-00'],
    ['../2023-10', '0000-00-00'],
    [null, '0000-00-00'],
  ])('sorts %s as %s', (edtf, key) => {
    expect(dateKey(edtf)).toBe(key);
  });
});

describe('names of filters and sort keys', () => {
  it('are told from other words', () => {
    expect([isFilterName('sector'), isFilterName('toString'), isSortKey('date'), isSortKey('relevance')]).toEqual([
      true, false, true, false,
    ]); // prettier-ignore
  });
});
