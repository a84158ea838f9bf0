import { describe, expect, it } from 'vitest';
import { datesInText } from '../../../scripts/normalise/code/actors/dates-in-text.ts';

const datesIn = (text: string): string[] => datesInText(text, 2024).map(({ edtf }) => edtf);

describe('datesInText', () => {
  it.each([
    ['from October 16 to 20, 2023', ['2023-10-16/2023-10-20']],
    ['on 29 February 2024', ['2024-02-29']],
    ['from 30 December to 2 January 2025', ['2024-12-30/2025-01-02']],
  ])('reads %j as %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['on 2024-15-03', []],
    ['on 31 June 2024', ['2024-06']],
    ['on 29 February 2023', ['2023-02']],
    ['from 28 to 31 June 2024', ['2024-06']],
    ['from 20 to 16 October 2023', ['2023-10-16']],
  ])('reads of %j only what a calendar has: %j', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
