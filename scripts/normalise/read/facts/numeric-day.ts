import { allMatches } from '../../code/all-matches.ts';

/** A day in figures. */
export interface NumericDay {
  year: number;
  month: number;
  day: number;
}

/** `03.11.2023`, `03-11-2023`, `3/11/2023`. */
const FIGURES = /(?<!\d)(?<one>\d{1,2})(?<mark>[./-])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?!\d)/u;

const ALL_FIGURES = new RegExp(FIGURES, 'gu');

/** `Nov. 3, 2023` and `3 November 2023`: how a text writes its days in words. */
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?`;
const MONTH_THEN_DAY = new RegExp(String.raw`\b${MONTH} \d{1,2},? (?:19|20)\d\d`, 'u');
const DAY_THEN_MONTH = new RegExp(String.raw`\b\d{1,2} ${MONTH},? (?:19|20)\d\d`, 'u');

/**
 * Whether a text writes the month before the day where it parts figures by slashes, as is usual in the United States: a
 * figure above twelve decides, else how the text writes days in words. Without either the day goes first, as in most of
 * the world.
 */
export function isMonthFirst(text: string): boolean {
  for (const { groups = {} } of allMatches(text, ALL_FIGURES)) {
    if (groups.mark !== '/') continue;
    const [one, two] = [Number(groups.one), Number(groups.two)];
    if (one > 12 !== two > 12) return two > 12;
  }
  return MONTH_THEN_DAY.test(text) && !DAY_THEN_MONTH.test(text);
}

/**
 * Reads the first day in figures of some words: `03.11.2023` is 3 November, as points and hyphens always part it so; of slashes the
 * order is given.
 * @returns null where there is none
 */
export function readNumericDay(words: string, monthFirst: boolean): NumericDay | null {
  const { one, two, year, mark } = FIGURES.exec(words)?.groups ?? {};
  if (year === undefined) return null;
  const isSwapped = mark === '/' && monthFirst;
  const [day, month] = isSwapped ? [Number(two), Number(one)] : [Number(one), Number(two)];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year: Number(year), month, day } : null;
}
