import { daysBetween, endOf, startOf } from '../dates.ts';

/** Something that happened over some days, or after a day that is known. */
export interface Span {
  label: string;
  /** EDTF; null where no source gives a date. */
  date: string | null;
}

export interface TimelineMark {
  label: string;
  x: number;
  width: number;
  /** Where the label stands, so that it stays inside the drawing. */
  anchor: 'start' | 'middle' | 'end';
}

export interface TimelineReach {
  label: string;
  from: number;
  to: number;
}

export interface Timeline {
  width: number;
  marks: readonly TimelineMark[];
  /** Undated reports: a dotted reach from the visit they tell of, with no end. */
  reaches: readonly TimelineReach[];
  ticks: readonly { x: number; year: number | null }[];
}

const EDGE = 8;

/** The first of each month from `from` to `to`. */
const months = (from: string, to: string): string[] => {
  const list: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let day = from; day <= to; day = `${year}-${String(month).padStart(2, '0')}-01`) {
    list.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return list;
};

/** First day of the month, `back` months earlier: leaves air before the first visit. */
const monthBefore = (day: string, back: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - back);
  return date.toISOString().slice(0, 10);
};

/** A time axis to scale; null where nothing is dated. `later` hold the index of the visit that each undated report tells of. */
export const timeline = (
  visits: readonly Span[],
  later: readonly { label: string; visit: number }[],
  width: number,
): Timeline | null => {
  const dated = visits.map(({ label, date }) => ({ label, start: startOf(date), end: endOf(date) ?? startOf(date) }));
  const starts = dated.flatMap(({ start }) => start ?? []).sort();
  const ends = dated.flatMap(({ end }) => end ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (!first || !last) return null;
  const from = monthBefore(first, 2);
  const scale = (width - 2 * EDGE) / Math.max(daysBetween(from, monthBefore(last, -2)), 1);
  const at = (day: string): number => Math.round((EDGE + daysBetween(from, day) * scale) * 10) / 10;
  const monthCount = daysBetween(from, last) / 30;
  const step = monthCount > 60 ? 12 : 1;
  return {
    width,
    marks: dated.flatMap(({ label, start, end }) => {
      if (!start) return [];
      const x = at(start);
      const anchor = x < width * 0.12 ? 'start' : x > width * 0.8 ? 'end' : 'middle';
      return [{ label, x, width: Math.max(at(end ?? start) - x, 3), anchor } satisfies TimelineMark];
    }),
    reaches: later.flatMap(({ label, visit }) => {
      const end = dated[visit]?.end;
      if (!end) return [];
      return [{ label, from: at(end) + 8, to: Math.min(at(end) + width * 0.32, width - EDGE) }];
    }),
    ticks: months(from, monthBefore(last, -2))
      .filter((day, index) => index % step === 0 || day.endsWith('-01-01'))
      .map((day) => ({ x: at(day), year: day.endsWith('-01-01') ? Number(day.slice(0, 4)) : null })),
  };
};
