import { addDays } from '../../code/actors/calendar.ts';
import type { Fact } from '../../read/article-text.ts';

/** The first and last day that a date may mean. */
interface DaySpan {
  first: string;
  last: string;
}

/** Days by which a derived date may be off: the article came out this long after, at most. */
const LOOSE = { day: 10, month: 20 } as const;

/** Whether a date is known to the month at least. */
export const isDated = (edtf: string | null): boolean => /^\d{4}-\d{2}/.test(edtf ?? '');

/**
 * Whether two dates may be one visit's: what they cover overlaps, loosened where they are derived.
 * @example areDatesCompatible(2023-10-16/2023-10-20 stated, 2023-10~ derived) // true
 */
export function areDatesCompatible(one: Fact<string>, other: Fact<string>): boolean {
  const [first, second] = [daySpan(one), daySpan(other)];
  if (!first || !second) return true;
  return first.first <= second.last && second.first <= first.last;
}

/** `2025-02~` → the month, 20 days more on both sides. */
export function daySpan({ value }: Fact<string>): DaySpan | null {
  if (value === null) return null;
  const [start = '', end = start] = value.split('/');
  const bare = (part: string): string => part.replace(/[~?%]/g, '');
  if (!/^\d{4}/.test(start)) return null;
  const loose = value.includes('~') ? (bare(start).length === 10 ? LOOSE.day : LOOSE.month) : 0;
  return { first: addDays(`${bare(start)}-01-01`.slice(0, 10), -loose), last: addDays(lastOf(bare(end)), loose) };
}

function lastOf(part: string): string {
  if (part.length === 10) return part;
  if (part.length === 4) return `${part}-12-31`;
  const [year, month] = part.split('-').map(Number);
  return new Date(Date.UTC(year ?? 1970, month ?? 1, 0)).toISOString().slice(0, 10);
}
