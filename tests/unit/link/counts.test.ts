import { describe, expect, it } from 'vitest';
import { instrumentCounts, numberIn } from '../../../scripts/normalise/link/counts.ts';
import type { LinkedStatement } from '../../../scripts/normalise/link/linked.ts';
import { codePointsOf } from '../../../scripts/normalise/link/code-points.ts';

describe('numberIn', () => {
  it.each([
    ['over 20', 20],
    ['nine', 9],
    ['over a dozen', 12],
    ['several', null],
    ['forty', 40],
    ['more than twenty-five', 25],
  ])('reads %j as %j', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });
});

describe('instrumentCounts', () => {
  const countsIn = (quote: string): (number | null)[] =>
    instrumentCounts([{ record: { action: 'signed', quote, article: 'wire', id: 'wire:1-2' } } as LinkedStatement]).map(
      ({ number }) => number,
    );

  it.each([
    ['signed over 20 agreements', [20]],
    ['signed twenty-five bilateral accords', [25]],
    ['signed written agreements', []],
    ['signed freight agreements', []],
    ['often sign deals', []],
  ])('counts in %j: %j', (quote, numbers) => {
    expect(countsIn(quote)).toEqual(numbers);
  });
});

describe('codePointsOf', () => {
  it('leaves the indices of a text without wide characters', () => {
    expect(codePointsOf('“abc”')(3)).toBe(3);
  });

  it('counts a character beyond the basic plane once', () => {
    const point = codePointsOf('a🚆b');
    expect([point(0), point(1), point(3), point(4)]).toEqual([0, 1, 2, 3]);
  });
});
