import { UTCDate } from '@date-fns/utc';
import type { Day } from 'date-fns';
// One function at a time, as in src/lib/dates.ts.
import { addDays as addCalendarDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { previousDay } from 'date-fns/previousDay';

/** Days and months as strings, in UTC and without a clock. */

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** `Oct.` → 10; 0 where it is no month. */
export function monthNumber(name: string): number {
  const key = name.toLowerCase().replace('.', '');
  return key.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(key === 'sept' ? 'sep' : key)) + 1;
}

/** `(2023, 10, 6)` → `2023-10-06` */
export const dayString = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

/** `(2023, 10)` → `2023-10` */
export const monthString = (year: number, month: number): string => `${year}-${two(month)}`;

const two = (value: number): string => String(value).padStart(2, '0');

/** Moves a day: `addDays('2023-10-01', -1)` → `2023-09-30`. */
export const addDays = (day: string, days: number): string => dayOf(addCalendarDays(new UTCDate(day), days));

const dayOf = (date: Date): string => formatISO(date, { representation: 'date' });

/** The last day with a weekday's name up to and with a day: `lastWeekday('2025-02-06', 'Tuesday')` → `2025-02-04`. */
export function lastWeekday(day: string, weekday: string): string | null {
  const wanted = WEEKDAYS.indexOf(weekday.toLowerCase());
  if (wanted < 0) return null;
  return dayOf(previousDay(addCalendarDays(new UTCDate(day), 1), wanted as Day));
}

/** The last such month up to and with a day's: `lastMonth('2024-05-24', 10)` → `2023-10`. */
export function lastMonth(day: string, month: number): string {
  const year = Number(day.slice(0, 4));
  return monthString(month <= Number(day.slice(5, 7)) ? year : year - 1, month);
}

/** The first day of what an EDTF date or interval covers, null for none: `2023-10-16/2023-10-20` → `2023-10-16`. */
export function firstDay(edtf: string | null): string | null {
  const match = /\d{4}(?:-\d{2})?(?:-\d{2})?/.exec(edtf ?? '');
  return match ? `${match[0]}-01-01`.slice(0, 10) : null;
}

/** Whether an EDTF date or interval is known to the day: `2025-02~` is not. */
export const isToTheDay = (edtf: string | null): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf ?? '');
