import { isInCalendar } from '../../../../src/schemas/common.ts';
import type { Fact } from '../../read/article-text.ts';
import { addDays, firstDay, isToTheDay, lastMonth, lastWeekday, monthNumber } from './calendar.ts';
import { longAgo, visitAgo } from './long-ago.ts';
import { datesInText, type StatedDate } from './dates-in-text.ts';

/** What a visit is dated from of which the article says nothing nearer. */
export const BY_ARTICLE = 'date of the article';

const UNKNOWN: Fact<string> = { value: null, basis: 'unknown' };
const LENGTH = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)[-\s]day\b/i;
const ONGOING = /\b(?:ongoing|under way)\b/i;
const WEEKDAY = /\b(?:on |last |this )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
/** `since taking office in October`, `the first since 2011`: what no visit is dated by. */
const BACKGROUND = /\b(?:since|(?:after|before) (?:taking|assuming|coming|becoming|being|winning))\b[^,.;]*/giu;
/** `since the visit last March` dates the visit; `the first since her visit in 2011` does not. */
const SINCE_VISIT = /^since\b.*\b(?:visit|trip|tour|journey|stay)\b/iu;
const FIRST = /\b(?:first|last)\b[^,.;]{0,60}$/iu;

/** `hosted her last month, the palace recalled on 3 July 2022`: the day is the report's. */
const REPORTED =
  /\b(?:said|recalled|announced|reported|confirmed|added) (?:in a statement )?on (?:\p{Lu}\p{Ll}+day,? )?(?:\d|\p{Lu}\p{Ll}+ \d)[^,.;]*/gu;
const LAST = /\blast (?:week|month|year)\b/u;

const withoutBackground = (text: string): string =>
  (LAST.test(text) ? text.replace(REPORTED, '') : text).replace(BACKGROUND, (phrase, at: number) =>
    SINCE_VISIT.test(phrase) && !FIRST.test(text.slice(0, at)) ? phrase : '',
  );

/** Days after an article on which a visit may yet be said to be. */
const AHEAD = 31;

const MONTH_WORD =
  /\b(?:in|last|of)\s(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s\d)(?<year> last year\b)?/i;

/**
 * When a visit took place, from the sentences that tell of it and the day of the article.
 *
 * `visited Ruritania from October 16 to 20, 2023` → `2023-10-16/2023-10-20`, stated.
 * `his ongoing five-day state visit`, article of 2025-02-06 → `2025-02~`, derived.
 * @param sentences texts of the sentences that tell of the visit, the clearest first
 * @param articleDate EDTF, null where it is not known
 * @param options `title` of the article; `monthFirst`: whether `3/11/2023` is 11 March; `isAhead`: whether the visit is yet to come
 */
export function readVisitDates(
  sentences: readonly string[],
  articleDate: string | null,
  { title = '', monthFirst = false, isAhead = false }: { title?: string; monthFirst?: boolean; isAhead?: boolean } = {},
): Fact<string> {
  const today = isToTheDay(articleDate) ? firstDay(articleDate) : null;
  const year = articleDate && /^\d{4}/.test(articleDate) ? Number(articleDate.slice(0, 4)) : null;
  const telling = sentences.map(withoutBackground);
  const stated = telling.flatMap((text) => datesInText(text, year, monthFirst)).map((date) => notAhead(date, today));
  const range = stated.find((date) => date.kind === 'range');
  if (range) return fromStated(range, range.edtf);
  const text = telling.join(' ');
  return (
    lastingAt(ONGOING.exec(text), today) ??
    fromDayOrAgo(stated, telling, today) ??
    fromMonth(stated, text, today, isAhead) ??
    longAgo(sentences, title, today) ??
    fromWeek(text, today) ??
    lastingAt(LENGTH.exec(text), today) ??
    fromArticle(articleDate)
  );
}

/** A day without its year that would lie far ahead of the article is the year before's: `on 30 December`, in January. */
function notAhead(date: StatedDate, today: string | null): StatedDate {
  if (date.year || today === null || date.kind === 'month' || date.edtf.slice(0, 10) <= addDays(today, AHEAD))
    return date;
  const before = date.edtf.replace(/\d{4}(?=-)/g, (year) => String(Number(year) - 1));
  return isInCalendar(before) ? { ...date, edtf: before } : date;
}

const fromStated = (date: StatedDate, value: string): Fact<string> => ({
  value,
  basis: date.year ? 'stated' : 'derived',
  from: date.words,
});

/** A visit under way: the month of the article. */
function lastingAt(length: RegExpExecArray | null, today: string | null): Fact<string> | null {
  return length && today
    ? { value: `${today.slice(0, 7)}~`, basis: 'derived', from: `${length[0]}, article of ${today}` }
    : null;
}

/** A day that is stated, else how long ago the visit is said to have been. */
const fromDayOrAgo = (
  stated: readonly StatedDate[],
  telling: readonly string[],
  today: string | null,
): Fact<string> | null => fromDay(stated, today) ?? visitAgo(telling, today);

/** One day is known: the visit is about that day. */
function fromDay(stated: readonly StatedDate[], today: string | null): Fact<string> | null {
  const day = stated.find(
    (date) => date.kind === 'day' && (today === null || date.year || date.edtf <= addDays(today, AHEAD)),
  );
  return day ? { value: `${day.edtf}~`, basis: 'derived', from: day.words } : null;
}

function fromMonth(
  stated: readonly StatedDate[],
  text: string,
  today: string | null,
  isAhead: boolean,
): Fact<string> | null {
  const month = stated.find((date) => date.kind === 'month' && date.year);
  if (month) return fromStated(month, month.edtf);
  const word = MONTH_WORD.exec(text);
  if (!word?.[1] || !today) return null;
  const limit = word.groups?.year
    ? `${String(Number(today.slice(0, 4)) - 1)}-12-31`
    : /^last/i.test(word[0])
      ? addDays(today, -31)
      : isAhead
        ? addDays(today, 334)
        : today;
  return { value: lastMonth(limit, monthNumber(word[1])), basis: 'derived', from: `${word[0]}, article of ${today}` };
}

function fromWeek(text: string, today: string | null): Fact<string> | null {
  if (!today) return null;
  const near =
    /\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening)|earlier in the day|last week|last month|a year ago|last year)\b/i
      .exec(text)?.[0]
      .toLowerCase();
  if (near && /^(?:yester|to|this|earlier)/.test(near))
    return {
      value: `${addDays(today, near === 'yesterday' ? -1 : 0)}~`,
      basis: 'derived',
      from: `${near}, article of ${today}`,
    };
  const weekday = WEEKDAY.exec(text);
  const before = weekday && /^last/i.test(weekday[0]) ? addDays(today, -1) : today;
  const day = weekday?.[1] ? lastWeekday(before, weekday[1]) : null;
  if (weekday && day) return { value: `${day}~`, basis: 'derived', from: `${weekday[0]}, article of ${today}` };
  if (near === 'last week')
    return { value: `${addDays(today, -7).slice(0, 7)}~`, basis: 'derived', from: `${near}, article of ${today}` };
  if (near === 'last month')
    return { value: `${addDays(today, -30).slice(0, 7)}~`, basis: 'derived', from: `${near}, article of ${today}` };
  if (near)
    return { value: `${Number(today.slice(0, 4)) - 1}`, basis: 'derived', from: `${near}, article of ${today}` };
  return null;
}

function fromArticle(articleDate: string | null): Fact<string> {
  const day = firstDay(articleDate);
  if (!articleDate || !day || !/^\d{4}/.test(articleDate)) return UNKNOWN;
  return {
    value: `${articleDate.length >= 7 ? day.slice(0, 7) : day.slice(0, 4)}~`,
    basis: 'derived',
    from: BY_ARTICLE,
  };
}
