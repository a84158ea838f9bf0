import { describe, expect, it } from 'vitest';
import { numberIn } from '../../../scripts/normalise/link/counts.ts';
import { codePointsOf } from '../../../scripts/normalise/link/code-points.ts';

describe('numberIn', () => {
  it.each([
    ['over 20', 20],
    ['nine', 9],
    ['over a dozen', 12],
    ['several', null],
  ])('reads %j as %j', (text, number) => {
    expect(numberIn(text)).toBe(number);
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
