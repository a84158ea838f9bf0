import { describe, expect, it } from 'vitest';
import { bCubed, measure } from '../../../scripts/evaluate/b-cubed.ts';

describe('bCubed', () => {
  it('is 1 for the same groups under other names', () => {
    expect(
      bCubed([
        { predicted: 'x', gold: ['1'] },
        { predicted: 'x', gold: ['1'] },
        { predicted: 'y', gold: ['2'] },
      ]).f1,
    ).toBe(1);
  });

  it('punishes one group for all in precision, a group for each in recall', () => {
    const gold = ['1', '1', '2', '2'];
    expect(bCubed(gold.map((one) => ({ predicted: 'x', gold: [one] })))).toMatchObject({ precision: 0.5, recall: 1 });
    expect(bCubed(gold.map((one) => ({ predicted: null, gold: [one] })))).toMatchObject({ precision: 1, recall: 0.5 });
  });
});

describe('measure', () => {
  it('is 0 of nothing', () => {
    expect(measure(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
