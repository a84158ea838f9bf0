import type { BlockKind } from './article-text.ts';
import { bareWords, beginsWithAny, openingWords, type PageWords } from './page-words.ts';

/** A temperature of a page's weather box: `31.9 C`, `72 °F`. */
const TEMPERATURE = /^[-−]?\d{1,2}(?:[.,]\d)?\s?°?\s?[CF]$/u;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
/** A line that holds a date and little else: `Thursday, 14 March 2024`, `Published: 2024-03-14 10:30`. */
const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted|last updated|date)\\b[ :]*)?(?:on )?(?:[a-z]+day,? )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b.{0,24}$`,
  'iu',
);
/** `5 – `, `31 March – `: what follows is the last day of several. */
const SEVERAL = `(?<!(?:^|[,(:] ?|from )\\d{1,2}(?:st|nd|rd|th)?(?: ${MONTH})? ?[–—-] |${MONTH} ?[–—-] )`;
/** `The Vell Courier, 14 March 2024`, `Bulletin No. 6 | 14 March 2024`, `Strel, March 14, 2024`; no `5–7 March 2024`, no `on 14 March 2024`. */
const CLOSES_WITH_DAY = new RegExp(
  `(?:^|[,|:.·•–—-] )(?<!\\bon [a-z]+day, )(?:[a-z]+day,? )?${SEVERAL}((?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? |${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? )\\d{4})\\W*$`,
  'iu',
);
const BYLINE =
  /^(?:by|from|reported by|written by|story by|words by|text)[ :]+\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)*/iu;
/** The head of a mail: `From: Press Section`. */
const MAIL_HEAD = /^(?:From|To|Cc|Sent|Reply-To): /u;
const LINK_LIST = /^(?:https?:\/\/|www\.)\S+$/u;

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: string): boolean => /[.!?…][”"’')\]]*$/u.test(line);

/** The day of issue that a line ends in, as mastheads and the first lines of releases do; null where it ends in none. */
export const closingDay = (line: string): string | null => CLOSES_WITH_DAY.exec(line)?.[1] ?? null;

/** Whether nearly all longer words of a line are capitalised, as in a headline or a name. */
export const isTitleCase = (line: string): boolean => {
  const words = line.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
};

/**
 * What a line is by its own look, where that is certain; null for a line of the text.
 * @param line one written line, trimmed
 */
export function ownKind(line: string, words: PageWords): BlockKind | null {
  const bare = openingWords(line);
  const short = bare.split(' ').length <= 14;
  if (TEMPERATURE.test(line) || LINK_LIST.test(line) || MAIL_HEAD.test(line) || bare === '') return 'furniture';
  if (isLabel(line, bare, words) && (short || /^[\p{L} ]{3,24}[:|]/u.test(line))) return 'furniture';
  if (beginsWithAny(bare, words.captions) && /^\W*\p{L}+(?: \p{L}+)?\s*[:|/(]/u.test(line)) return 'caption';
  if (DATE_LINE.test(line)) return 'byline';
  if (BYLINE.test(line) && short && !endsSentence(line)) return 'byline';
  return null;
}

/** A furniture phrase that stands alone, before a colon or between dashes; "Comments on the deal were few." is none. */
const isLabel = (line: string, bare: string, words: PageWords): boolean => {
  if (!beginsWithAny(bare, words.lines)) return false;
  return !endsSentence(line) || words.lines.some((phrase) => new RegExp(`^\\W*${phrase}\\W*:`, 'iu').test(line));
};

/** Whether a line can be a title or a heading: short, not ended like a sentence, not a name and a number. */
export const looksLikeHeading = (line: string): boolean =>
  !/[.…;,:]$/u.test(line) &&
  !/^[“"'‘]/u.test(line) &&
  !/^\W*[QA]\s?:/u.test(line) &&
  bareWords(line).split(' ').length <= 18;
