import { describe, expect, it } from 'vitest';
import { meanLinkage } from '../../../scripts/normalise/link/mean-linkage.ts';

const pair = (a: string, b: string, probability: number): { a: string; b: string; probability: number } => ({
  a,
  b,
  probability,
});
const always = (): boolean => true;

describe('mean linkage', () => {
  it('leaves alone what is not probable enough', () => {
    expect(meanLinkage(['a', 'b', 'c'], [pair('a', 'b', 0.5), pair('b', 'c', 0.3)], 0.4, always)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });
  it('does not let things run together because each is like the next', () => {
    const chain = [pair('a', 'b', 0.7), pair('b', 'c', 0.6), pair('c', 'd', 0.6)];
    expect(meanLinkage(['a', 'b', 'c', 'd'], chain, 0.4, always)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('joins clusters of which all are like each other', () => {
    const all = [
      pair('a', 'b', 0.9),
      pair('c', 'd', 0.8),
      pair('a', 'c', 0.5),
      pair('b', 'd', 0.5),
      pair('b', 'c', 0.7),
    ];
    expect(meanLinkage(['a', 'b', 'c', 'd'], all, 0.4, always)).toEqual([['a', 'b', 'c', 'd']]);
    expect(meanLinkage(['a', 'b', 'c', 'd'], all, 0.45, always)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
  it('keeps apart what may not be one', () => {
    const mayJoin = (one: readonly string[], other: readonly string[]): boolean => [...one, ...other].length < 3;
    const all = [pair('a', 'b', 0.9), pair('b', 'c', 0.9), pair('a', 'c', 0.9)];
    expect(meanLinkage(['a', 'b', 'c'], all, 0.4, mayJoin)).toEqual([['a', 'b'], ['c']]);
  });
});
