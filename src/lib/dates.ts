import { UTCDate } from '@date-fns/utc';
// One function at a time: Node looks through the package's large description for each of its 300 files.
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import edtf from 'edtf';

/** All reading and writing of dates: EDTF strings in, English out, always in UTC. */

interface Point {
  year: number;
  month: number | null;
  day: number | null;
}

/** `2025-02~` → year 2025, month 2, no day. Unspecified digits (`2025-XX`) count as not given. */
const toPoint = (text: string): Point | null => {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
};

/** Months by name. The platform has them; the library’s own formatter takes as long to load as a third of a run without news. */
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** As much of `16 October 2023` as is given. */
const pointText = ({ year, month, day }: Point, withYear = true): string => {
  const date = new UTCDate(year, (month ?? 1) - 1, day ?? 1);
  const written = [
    day && String(date.getDate()),
    month && MONTH.format(date),
    withYear && String(date.getFullYear()).padStart(4, '0'),
  ];
  return written.filter(Boolean).join(' ');
};

const ends = (value: string): [string, string] => {
  const [from = '', to = from] = value.split('/');
  return [from, to];
};

/** Remembers answers: a record has few dates, and its pages ask for each of them thousands of times. */
const remembered = <Answer>(ask: (value: string) => Answer): ((value: string) => Answer) => {
  const answers = new Map<string, Answer>();
  return (value) => {
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = ask(value);
    answers.set(value, answer);
    return answer;
  };
};

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
/** A whole day begins and ends on itself: most dates are one, and none of them needs a grammar. */
const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
const firstDay = remembered((date) => (isDay(date) ? date : toPoint(date) ? day(edtf(date).min) : null));
const lastDay = remembered((date) => (isDay(date) ? date : toPoint(date) ? day(edtf(date).max) : null));

/** First day as `YYYY-MM-DD`, for sorting and machines; null where nothing is known. */
export const startOf = (value: string | null): string | null => {
  if (!value) return null;
  return firstDay(ends(value)[0].replace(/[~?%]/g, ''));
};

/** Last day as `YYYY-MM-DD`; null where the end is open or nothing is known. */
export const endOf = (value: string | null): string | null => {
  if (!value) return null;
  return lastDay(ends(value)[1].replace(/[~?%]/g, ''));
};

/** `2023-10-16/2023-10-20` → `16–20 October 2023`; `2025-02~` → `February 2025`. */
export const dateText = remembered((value: string): string => {
  const [a, b] = ends(value);
  const from = toPoint(a);
  const to = toPoint(b);
  if (!from) return to && a !== b ? `until ${pointText(to)}` : withoutYear(a);
  if (b === '..' || b === '') return `${pointText(from)} or later`;
  if (!to || a === b) return pointText(from);
  if (from.year !== to.year) return `${pointText(from)} – ${pointText(to)}`;
  if (from.month !== to.month) return `${pointText(from, from.month === null)} – ${pointText(to)}`;
  return from.day && to.day ? `${from.day}–${pointText(to)}` : pointText(to);
});

/** `XXXX-04-14` → `14 April`: a day of which no year is stated. */
const withoutYear = (value: string): string => {
  const [, month, day] = /^XXXX-(\d{2})-(\d{2})$/.exec(value) ?? [];
  return month && day ? pointText({ year: 2000, month: Number(month), day: Number(day) }, false) : value;
};

/** `2023-10-16/2023-10-20` → `October 2023`; a year alone stays a year; null → `undated`. */
export const monthText = (value: string | null): string => (value ? monthOf(value) : 'undated');

const monthOf = remembered((value: string): string => {
  const point = toPoint(ends(value)[0]) ?? toPoint(ends(value)[1]);
  return point ? pointText({ ...point, day: null }) : 'undated';
});

/** `2023-10-20` → `2023`. */
export const yearOf = (value: string | null): string | null => {
  const start = startOf(value) ?? endOf(value);
  return start ? start.slice(0, 4) : null;
};

/** Whole days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(new UTCDate(to), new UTCDate(from));
