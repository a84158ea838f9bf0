import { describe, expect, it } from 'vitest';
import { shareStrings } from '../../../src/lib/share-strings.ts';

describe(shareStrings, () => {
  it('leaves rows as they were', () => {
    const rows = [
      { id: 'a:1-2', parties: ['veld', 'sundhal'], topic: null, rules: { topic: { rule: 'object/name', start: 3 } } },
      { id: 'b:1-2', parties: [], topic: 'veld-sundhal/ferry', rules: { topic: { rule: 'object/name', start: 4 } } },
    ];
    const before = JSON.stringify(rows);
    shareStrings(rows);
    expect(JSON.stringify(rows)).toBe(before);
  });
});
