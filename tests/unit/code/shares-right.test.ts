import { describe, expect, test } from 'vitest';
import { kindsOf, sharesRight } from '../../../scripts/train/shares-right.ts';

const outcomes = (rule: string, action: string, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, place) => ({ article: 'a', rule, action, right: place < right }));

describe('the share of right statements', () => {
  test('a rule belongs to all, to its kind, and to its kind with its action', () => {
    expect(kindsOf('verb/agree-to', 'agreed')).toEqual(['all', 'verb', 'verb/agreed']);
  });

  test('is what was counted, where much was', () => {
    expect(sharesRight(outcomes('verb/agree-to', 'agreed', 900, 100)).get('verb/agreed')).toBeCloseTo(0.9, 2);
  });

  test('of few cases leans on the wider kind', () => {
    const shares = sharesRight([
      ...outcomes('verb/agree-to', 'agreed', 90, 10),
      ...outcomes('will/passive', 'agreed', 0, 1),
    ]);
    expect(shares.get('will/agreed')).toBeGreaterThan(0.5);
    expect(shares.get('will/agreed')).toBeLessThan(0.9);
  });
});
