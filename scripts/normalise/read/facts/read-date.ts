import type { Block, Fact } from '../article-text.ts';
import { closingDay } from '../line-kinds.ts';
import { type Day, edtfDay, readDay } from './day.ts';
import { isMonthFirst } from './numeric-day.ts';

const UNKNOWN: Fact<string> = { value: null, basis: 'unknown' };

/** A place in a text that may state its day, and what it is called. */
type Stated = readonly [from: string, words: string];

/**
 * The day of an article as EDTF: from its dateline, else from the lines above or below the text. A day without its year
 * takes the year of a line that states it, else of the date in the text that comes nearest.
 * @param dateline the day as the dateline writes it; empty where it has none
 */
export function readDate(text: string, all: readonly Block[], dateline: string): Fact<string> {
  const monthFirst = isMonthFirst(text);
  const places: Stated[] = [['dateline', dateline], ...headDays(text, all), ...closingDays(text, all)];
  const days = statedDays(places, monthFirst);
  const first = days.next().value;
  if (!first) return UNKNOWN;
  if (first.day.year !== null) return { value: edtfDay(first.day), basis: 'stated', from: first.from };
  const dated = [...days].find(({ day }) => day.year !== null);
  if (dated && distance(first.day, dated.day) <= NEAR)
    return { value: edtfDay({ ...first.day, year: dated.day.year }), basis: 'stated', from: first.from };
  const near = nearestDate(text, first.day);
  return near
    ? {
        value: edtfDay({ ...first.day, year: near.year }),
        basis: 'derived',
        from: `${first.from}, year of “${near.words}”`,
      }
    : { value: edtfDay(first.day), basis: 'stated', from: first.from };
}

/** The days that places in a text state, one after the other: mostly the first tells all, and reading each takes its time. */
function* statedDays(places: readonly Stated[], monthFirst: boolean): Generator<{ from: string; day: Day }, undefined> {
  for (const [from, words] of places) {
    const day = readDay(words, monthFirst);
    if (day) yield { from, day };
  }
}

/** The lines above the text; first those that say nothing but when. Of a title only the day that it ends in counts. */
const headDays = (text: string, all: readonly Block[]): Stated[] => {
  const body = all.findIndex(({ kind }) => kind === 'paragraph' || kind === 'item');
  const head = all.slice(0, body < 0 ? all.length : body);
  return RANKS.flatMap(({ from, isOne }) =>
    head.filter(isOne).map(({ kind, start, end }): Stated => {
      const line = text.slice(start, end);
      return [from, closingDay(line) ?? (kind === 'title' ? '' : line)];
    }),
  );
};

const RANKS: readonly { from: string; isOne: (block: Block) => boolean }[] = [
  { from: 'date line', isOne: ({ kind }) => kind === 'byline' },
  { from: 'head line', isOne: ({ kind }) => kind === 'title' },
  { from: 'head line', isOne: ({ kind }) => kind !== 'byline' && kind !== 'title' },
];

/** How many blocks at the end may state the day, and how long such a line is at most. */
const CLOSING = { blocks: 4, length: 60 } as const;

/** `Published on 4 May 2022`, `Last updated: …`, `Strel, 4 May 2022`: a line that says nothing but when. */
const DATE_LINE =
  /^\W*(?:(?:first |last )?(?:published|posted|updated|issued|released|dated?)(?: (?:on|at))?:?\s|(?:\p{Lu}[\p{L}.’'-]+ ?){1,3}, )?(?:\p{Lu}\p{Ll}+day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?[ ./-][\p{L}\d]+\.?[ ./-]\d{4}|\p{Lu}\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})\b/iu;

const closingDays = (text: string, all: readonly Block[]): Stated[] =>
  all.slice(-CLOSING.blocks).flatMap(({ start, end }): Stated[] => {
    const line = text.slice(start, end);
    return end - start <= CLOSING.length && DATE_LINE.test(line) ? [['closing line', line]] : [];
  });

/** Days between two days of one year, at most, for one to give the other its year. */
const NEAR = 60;

const dayOfYear = ({ month, day }: Pick<Day, 'month' | 'day'>): number => (month - 1) * 30.5 + day;

/** Days between two days, whatever their years. */
const distance = (one: Day, other: Day): number => {
  const apart = Math.abs(dayOfYear(one) - dayOfYear(other));
  return Math.min(apart, 366 - apart);
};

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}{0,6}\.?`;
const WITH_YEAR = new RegExp(
  String.raw`\b(?:(?:\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d)\b`,
  'gu',
);

/** The date with a year in the text that lies nearest to a day of the year. */
const nearestDate = (text: string, day: Day): { year: number; words: string } | null => {
  let best: { year: number; words: string } | null = null;
  let least = NEAR;
  for (const [words] of text.matchAll(WITH_YEAR)) {
    const year = Number(words.slice(-4));
    const found = readDay(/\d [\p{Lu}]|\p{L}\.? \d{1,2}\D/u.test(words) ? words : `15 ${words}`);
    const apart = found ? distance(day, found) : Infinity;
    if (apart < least) [best, least] = [{ year, words }, apart];
  }
  return best;
};
