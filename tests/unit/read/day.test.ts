import { describe, expect, it } from 'vitest';
import { readDay } from '../../../scripts/normalise/read/facts/day.ts';

describe('readDay', () => {
  it.each([
    ['6th Feb, 2025', { year: 2025, month: 2, day: 6 }],
    ['Friday, October 19, 2018', { year: 2018, month: 10, day: 19 }],
    ['March 14', { year: null, month: 3, day: 14 }],
    ['2024-03-14', { year: 2024, month: 3, day: 14 }],
  ])('reads %s', (words, day) => expect(readDay(words)).toEqual(day));

  it.each(['today', 'tomorrow', 'yesterday', 'three days ago', 'next Monday', 'May 2024'])(
    'takes %s for no day: it is one only beside another',
    (words) => expect(readDay(words)).toBeNull(),
  );
});
