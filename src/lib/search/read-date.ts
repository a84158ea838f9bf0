/** A day, a month or a year that a query names: `2023-10-16`, `2023-10` or `2023`. */
export interface NamedDate {
  /** In figures, as far as it is named. */
  value: string;
  /** The month and the year, or the year: as pages of the record say it. */
  text: string;
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)),
);

const MONTH = `(?<month>${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|t)?`).join('|')})\\.?,?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** Ways to write a date, the fullest first. Days of a range stand for its first. */
const FORMS = [
  `${YEAR}-(?<figures>\\d{1,2})(?:-(?<day>\\d{1,2}))?`,
  `${DAY}\\s+(?:of\\s+)?${MONTH}\\s+${YEAR}`,
  `${MONTH}\\s+${DAY},?\\s+${YEAR}`,
  `${MONTH}\\s+(?:of\\s+)?${YEAR}`,
  YEAR,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'iu'));

/** `Oct`, `october`, `10` → 10; null where the calendar has no such month. */
const monthOf = ({ month, figures }: Record<string, string | undefined>): number | null => {
  if (month) return MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase()) + 1;
  const number = Number(figures);
  return figures && number >= 1 && number <= 12 ? number : null;
};

const padded = (number: number | string): string => String(number).padStart(2, '0');

/**
 * Reads the first date of a query, and writes it as the record writes months.
 * `Kestrel visit, 3 Oct 2021` → `Kestrel visit, October 2021` and the date `2021-10-03`
 * @returns the query with the date rewritten, and the date; null where it names none
 */
export function readDate(query: string): { query: string; date: NamedDate | null } {
  for (const form of FORMS) {
    const match = form.exec(query);
    if (!match?.groups) continue;
    const { year = '', day } = match.groups;
    const month = monthOf(match.groups);
    const value = [year, ...(month ? [padded(month), ...(day ? [padded(day)] : [])] : [])].join('-');
    const text = [...(month ? [MONTHS[month - 1] ?? ''] : []), year].join(' ');
    return { query: query.replace(match[0], text), date: { value, text } };
  }
  return { query, date: null };
}

/**
 * Whether a date lies in a stretch of time, as far as both are known.
 * `2021-10-03` in `2021-10-01/2021-10-05`, `2021-10` and `2021`: yes
 * @param when an EDTF date or interval
 */
export function liesIn(date: string, when: string): boolean {
  const [start = '', end = start] = when.replaceAll(/[?~%X]/g, '').split('/');
  return (
    date.slice(0, start.length) >= start.slice(0, date.length) && date.slice(0, end.length) <= end.slice(0, date.length)
  );
}
