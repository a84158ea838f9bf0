import type { ReadArticle } from '../../read/article-text.ts';
import { isMonthFirst } from '../../read/facts/numeric-day.ts';
import { isToTheDay } from './calendar.ts';
import { datesInText, type StatedDate } from './dates-in-text.ts';

/** How far down a day with its year is taken for the article's own, and any date for one of its year. */
const HEAD = { day: 400, year: 2000 } as const;

/**
 * The day of an article: as stated or derived, else the first full date at its head.
 * @returns EDTF, null where neither is known
 */
export function articleDay({ facts, text }: Pick<ReadArticle, 'facts' | 'text'>): string | null {
  const { value } = facts.date;
  if (isToTheDay(value)) return value;
  return datesWithin(text, HEAD.day).find((date) => date.kind === 'day')?.edtf ?? value;
}

/** The year that an article tells of: that of its day, else of the first date at its head; null where neither is known. */
export const articleYear = (article: Pick<ReadArticle, 'facts' | 'text'>): number | null =>
  yearOf(articleDay(article)) ?? yearOf(firstTold(article.text));

/** The first date at the head of a text that is not set as a goal. */
const firstTold = (text: string): string | null =>
  datesWithin(text, HEAD.year).find(({ index }) => !GOAL.test(text.slice(Math.max(0, index - GOAL_WORDS), index)))
    ?.edtf ?? null;

/** `by December 2030`, `until the end of May 2030`: no time at which something was; and how far before a date that is said. */
const GOAL_WORDS = 20;
const GOAL = /\b(?:by|until|till|before|to|end of)(?: the)?(?: end of)? $/i;

const yearOf = (edtf: string | null): number | null => Number(/^\d{4}/.exec(edtf ?? '')?.[0] ?? 0) || null;

const datesWithin = (text: string, length: number): StatedDate[] =>
  datesInText(text.slice(0, length), null, isMonthFirst(text));
