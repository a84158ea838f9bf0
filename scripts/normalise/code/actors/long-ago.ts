import type { Fact } from '../../read/article-text.ts';
import { addDays } from './calendar.ts';

const COUNTS =
  'half a,a,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty'.split(
    ',',
  );

const SPAN = `(?:(?:more than|nearly|almost|some|about|just|exactly|barely|only) )?(?<count>an|one|${COUNTS.join('|')}|\\d{1,2}) (?<unit>week|month|year)s?`;
const COUNT = `^\\W*(?:it (?:is|has been) )?${SPAN}`;

/** `her state visit to Ruritania a year ago`: between the two only where, whose and with whom, for anything else has a time of its own. */
const AGO = new RegExp(
  `\\b(?:visit|trip|tour|journey|stay)s?\\b(?: (?:to|in|of|by|from|with|the|here|there|\\p{L}*['’]s|\\p{Lu}\\p{L}+)){0,10} ${SPAN} ago\\b`,
  'u',
);

/** `One year after the visit`, `It is six months since she flew to Ruritania`: at the head of a sentence, as a follow-up begins. */
const AFTER = new RegExp(
  `${COUNT} (?:after|since|on from) [^.;]{0,80}?\\b(?:visit\\p{L}*|trip|tour|journey|stay|left|flew|went|came|travell?ed|returned|landed|arrived|hosted|received|welcomed|signed|met|shook)\\b`,
  'iu',
);

/** `A year after Strelsau`, `Sixteen months on`: a title alone may say it so. */
const TITLE = new RegExp(`${COUNT} (?:after|since|later|on)\\b`, 'iu');

const DAYS = { week: 7, month: 30.44, year: 365.25 } as const;

/**
 * When a visit was, in an article that says how long ago, counted from its own day.
 *
 * `One year after the visit`, article of 2025-03-18 → `2024-03~`, derived.
 * @param sentences texts of the sentences that tell of the visit
 * @param title of the article, empty where it has none
 * @param today day of the article, null where it is not known
 */
export function longAgo(sentences: readonly string[], title: string, today: string | null): Fact<string> | null {
  const match =
    TITLE.exec(title) ??
    TITLE.exec(title.replace(/^.*[:,–—|] /u, '')) ??
    sentences.map((text) => AFTER.exec(text)).find((found) => found !== null);
  return before(match, today);
}

/**
 * When a visit was, where a sentence says how long ago it was.
 *
 * `the state visit to Ruritania a year ago`, article of 2025-05-24 → `2024-05~`, derived.
 * @param sentences texts of the sentences that tell of the visit
 */
export const visitAgo = (sentences: readonly string[], today: string | null): Fact<string> | null =>
  before(sentences.map((text) => AGO.exec(text)).find((found) => found !== null) ?? null, today);

/** The day of an article, less the time that a wording counts. */
function before(match: RegExpExecArray | null | undefined, today: string | null): Fact<string> | null {
  const { count = '', unit = '' } = match?.groups ?? {};
  if (!match || !today) return null;
  const day = addDays(today, -Math.round(countOf(count.toLowerCase()) * DAYS[unit.toLowerCase() as keyof typeof DAYS]));
  return { value: `${day.slice(0, 7)}~`, basis: 'derived', from: `${match[0].trim()}, article of ${today}` };
}

const countOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'half a') return 0.5;
  return word === 'an' || word === 'one' ? 1 : COUNTS.indexOf(word);
};
