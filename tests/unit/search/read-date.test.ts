import { describe, expect, it } from 'vitest';
import { liesIn, readDate } from '../../../src/lib/search/read-date.ts';

describe(readDate, () => {
  it.each([
    ['3 Oct 2021', 'October 2021', '2021-10-03'],
    ['visit on 3rd of october 2021', 'visit on October 2021', '2021-10-03'],
    ['Oct. 3, 2021', 'October 2021', '2021-10-03'],
    ['3-7 October 2021', 'October 2021', '2021-10-03'],
    ['2021-10-03', 'October 2021', '2021-10-03'],
    ['Sept 2021', 'September 2021', '2021-09'],
    ['lake talks 2021', 'lake talks 2021', '2021'],
  ])('reads %s', (query, rewritten, value) => {
    expect(readDate(query)).toMatchObject({ query: rewritten, date: { value } });
  });

  it.each(['may help', 'line 3', '20215', 'march'])('reads no date in %s', (query) => {
    expect(readDate(query)).toEqual({ query, date: null });
  });
});

describe(liesIn, () => {
  it.each([
    ['2021-10-03', '2021-10-01/2021-10-05', true],
    ['2021-10-06', '2021-10-01/2021-10-05', false],
    ['2021-10', '2021-10-01/2021-10-05', true],
    ['2021', '2021-10-01/2021-10-05', true],
    ['2021-10-03', '2021-10', true],
    ['2021-11', '2021-10-30/2021-11-02', true],
    ['2022', '2021-10~', false],
  ])('%s in %s: %s', (date, when, expected) => {
    expect(liesIn(date, when)).toBe(expected);
  });
});
