import type { ReadArticle } from '../../read/article-text.ts';
import { isMonthFirst } from '../../read/facts/numeric-day.ts';
import { isToTheDay } from './calendar.ts';
import { datesInText } from './dates-in-text.ts';

/** How far down a day with its year is taken for the article's own. */
const HEAD = 400;

/**
 * The day of an article: as stated or derived, else the first full date at its head.
 * @returns EDTF, null where neither is known
 */
export function articleDay({ facts, text }: Pick<ReadArticle, 'facts' | 'text'>): string | null {
  const { value } = facts.date;
  if (isToTheDay(value)) return value;
  const first = datesInText(text.slice(0, HEAD), null, isMonthFirst(text)).find((date) => date.kind === 'day');
  return first?.edtf ?? value;
}
