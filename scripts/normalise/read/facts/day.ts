import { strict } from 'chrono-node/en';
import { readNumericDay } from './numeric-day.ts';

/** A calendar day found in words, as far as it is stated. */
export interface Day {
  year: number | null;
  month: number;
  day: number;
}

// The strict parser: to the casual one `today` is a day, reckoned from whatever day it is given.
const parser = strict.clone();

/** A figure or an ordinal, and a month by name or in figures: no day is without them, and the parser takes its time. */
const NUMBERED = /\d|first|second|third|th\b/i;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d\s*[./-]\s*\d/i;

/**
 * Reads the first full day in some words: `6th Feb, 2025`, `March 14`, `2024-03-14`.
 * Relative words ("yesterday") and bare weekdays are no day.
 * @param monthFirst whether `3/11/2023` is 11 March
 * @returns null when there is none
 */
export function readDay(words: string, monthFirst = false): Day | null {
  const inFigures = readNumericDay(words, monthFirst);
  if (inFigures) return inFigures;
  if (!NUMBERED.test(words) || !MONTH.test(words)) return null;
  for (const result of parser.parse(words, new Date(Date.UTC(2000, 0, 1)))) {
    const { start } = result;
    if (result.tags().has('result/relativeDate')) continue;
    const [day, month] = [start.get('day'), start.get('month')];
    if (!start.isCertain('day') || !start.isCertain('month') || day === null || month === null) continue;
    return { year: start.isCertain('year') ? start.get('year') : null, month, day };
  }
  return null;
}

/** A day as EDTF: `2025-02-06`, or `XXXX-03-14` where the year is not stated. */
export const edtfDay = ({ year, month, day }: Day): string =>
  `${year === null ? 'XXXX' : String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
