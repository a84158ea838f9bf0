import { isInCalendar } from '../../../../src/schemas/common.ts';
import { allMatches } from '../all-matches.ts';
import { readNumericDay } from '../../read/facts/numeric-day.ts';
import { dayString, monthNumber, monthString } from './calendar.ts';

/** A date or a stretch of days that a text states. */
export interface StatedDate {
  /** EDTF: `2023-10-16/2023-10-20`, `2025-02-13`, `2024-03`. */
  edtf: string;
  /** `range`, `day` or `month`. */
  kind: 'range' | 'day' | 'month';
  /** Whether the year is written. */
  year: boolean;
  words: string;
  index: number;
}

const WRITTEN =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** Months as written, and in capitals. */
const MONTH = `(?:${WRITTEN}|${WRITTEN.toUpperCase()})`;
const month = (name: string): string => `(?<${name}>${MONTH})`;
const day = (name: string): string =>
  `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?(?:the\\s)?(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;
const YEAR = '(?:,?\\s(?<year>(?:19|20)\\d\\d))?';
const TO = '(?:\\s?[-–—]\\s?|\\s(?:to|until|through|till|and)\\s)';

/** `03.11.2023`, `3/11/2023` */
const FIGURES = /(?<!\d)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/g;

/** Longer forms first: what one has read, the next does not. */
const FORMS = [
  `${day('d1')}\\s${month('m1')}${TO}${day('d2')}\\s${month('m2')}${YEAR}`,
  `${month('m1')}\\s${day('d1')}${TO}${month('m2')}\\s${day('d2')}${YEAR}`,
  `${day('d1')}${TO}${day('d2')}\\s${month('m2')}${YEAR}`,
  `${month('m2')}\\s${day('d1')}${TO}${day('d2')}(?!\\d)${YEAR}`,
  `(?<!\\d)${day('d1')}\\s${month('m1')}${YEAR}`,
  `${month('m1')}\\s${day('d1')}(?!\\d)${YEAR}`,
  `${month('m1')}\\s(?<year>(?:19|20)\\d\\d)`,
  `(?:[Ii]n|[Ll]ast|since)\\s(?:early |late |mid-)?${month('m1')}(?!\\s\\d)`,
  '(?<year>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)',
].map((form) => new RegExp(`\\b${form}\\b`, 'g'));

/**
 * The dates and stretches of days in a text; what no calendar has is none: `31 June`.
 * @param year the year to take where none is written; null leaves such dates out
 * @param monthFirst whether `3/11/2023` is 11 March
 * @example datesInText('from October 16 to 20, 2023', null) // 2023-10-16/2023-10-20, a range
 */
export function datesInText(text: string, year: number | null, monthFirst = false): StatedDate[] {
  if (!/\d|[Ii]n [A-Z]|[Ll]ast /.test(text)) return [];
  const found: StatedDate[] = datesInFigures(text, monthFirst);
  for (const form of FORMS) {
    for (const match of allMatches(text, form)) {
      const overlaps = found.some(
        (other) => match.index < other.index + other.words.length && other.index < match.index + match[0].length,
      );
      const date = overlaps ? null : dateOf(match, year);
      if (date) found.push(date);
    }
  }
  return found.toSorted((a, b) => a.index - b.index);
}

const datesInFigures = (text: string, monthFirst: boolean): StatedDate[] =>
  allMatches(text, FIGURES).flatMap((match) => {
    const read = readNumericDay(match[0], monthFirst);
    const edtf = read && dayString(read.year, read.month, read.day);
    return edtf ? [{ edtf, kind: 'day', year: true, words: match[0], index: match.index }] : [];
  });

function dateOf(match: RegExpExecArray, fallback: number | null): StatedDate | null {
  const { d1, d2, m1, m2 = m1 ?? '', year } = match.groups ?? {};
  const inYear = year ? Number(year) : fallback;
  const [first, last] = [monthOf(m1 ?? m2), monthOf(m2)];
  if (inYear === null) return null;
  const base = { year: year !== undefined, words: match[0], index: match.index };
  const inCalendar = (kind: StatedDate['kind'], edtf: string): StatedDate | null =>
    isInCalendar(edtf) ? { ...base, kind, edtf } : null;
  if (d1 === undefined) return inCalendar('month', monthString(inYear, first));
  const start = dayString(first > last ? inYear - 1 : inYear, first, Number(d1));
  if (d2 === undefined) return inCalendar('day', start);
  return inCalendar('range', `${start}/${dayString(inYear, last, Number(d2))}`);
}

const monthOf = (name: string): number => (/^\d/.test(name) ? Number(name) : monthNumber(name));
