import { describe, expect, it } from 'vitest';
import { dateText, daysBetween, endOf, monthText, startOf, yearOf } from '../../../src/lib/dates.ts';

describe('dateText', () => {
  it.each([
    ['2023-10-20', '20 October 2023'],
    ['2023-10-16/2023-10-20', '16–20 October 2023'],
    ['2023-09-28/2023-10-02', '28 September – 2 October 2023'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2025-02~', 'February 2025'],
    ['2025', '2025'],
    ['2023/2023-09', '2023 – September 2023'],
    ['XXXX-04-14', '14 April'],
    ['2023-10/..', 'October 2023 or later'],
    ['../2023-10-20', 'until 20 October 2023'],
    ['2023-10-20/2023-10-20', '20 October 2023'],
  ])('reads %s as %s', (edtf, text) => {
    expect(dateText(edtf)).toBe(text);
  });
});

describe('the ends of a date', () => {
  it('are the first and the last day that it covers', () => {
    expect(startOf('2025-02~')).toBe('2025-02-01');
    expect(endOf('2025-02~')).toBe('2025-02-28');
    expect(startOf('2023-10-16/2023-10-20')).toBe('2023-10-16');
    expect(endOf('2023-10-16/2023-10-20')).toBe('2023-10-20');
    expect(endOf('2024')).toBe('2024-12-31');
  });

  it('are null where nothing is known', () => {
    expect(startOf(null)).toBeNull();
    expect(endOf('2023-10/..')).toBeNull();
  });
});

it('names a date by its month, and what has none as undated', () => {
  expect(monthText('2023-10-16/2023-10-20')).toBe('October 2023');
  expect(monthText('2025-02~')).toBe('February 2025');
  expect(monthText(null)).toBe('undated');
  expect(yearOf('2025-02~')).toBe('2025');
  expect(yearOf(null)).toBeNull();
});

it('counts whole days across a change of clocks', () => {
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
});
