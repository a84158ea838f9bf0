import type { InstrumentCount } from '../../../src/schemas/visit.ts';
import type { LinkedStatement } from './linked.ts';
import { NUMBER_WORDS, numberWord } from './number-words.ts';

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS}|a dozen|two dozen|several|a number of|a series of|a raft of|dozens of)`;
const BOUND = '(?:more than|over|at least|some|about|around|nearly|almost|roughly|as many as|a total of|up to)';
const INSTRUMENT =
  '(?:agreements?|accords?|memorand(?:um|ums|a)|MoUs?|MOUs?|instruments?|documents?|deals?|pacts?|protocols?|contracts?|treaties|conventions?|letters of intent)';
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,-])((?:${BOUND} )?${NUMBER})(?: (?:bilateral|cooperation|new|separate|key|major|important|commercial|government-to-government|legal|various|different))* (?=(?:\\p{L}+ )?${INSTRUMENT}\\b)`,
  'iu',
);

/**
 * How many instruments a source counts: the first "over 20 agreements", "nine accords", "a dozen documents" of each
 * `signed` statement. A single named instrument is no count.
 */
export function instrumentCounts(statements: readonly LinkedStatement[]): InstrumentCount[] {
  return statements.flatMap(({ record }) => {
    if (record.action !== 'signed') return [];
    const text = COUNT.exec(record.quote)?.[1];
    return text === undefined
      ? []
      : [{ article: record.article, statement: record.id, text, number: numberIn(text), bound: boundOf(text) }];
  });
}

/** `over 20` → 20, `twenty-five` → 25, `a dozen` → 12, `several` → null. */
export function numberIn(text: string): number | null {
  const digits = /\d+/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  if (/two dozen/iu.test(text)) return 24;
  if (/\ba dozen/iu.test(text)) return 12;
  return numberWord(text.split(' ').at(-1) ?? '');
}

const boundOf = (text: string): InstrumentCount['bound'] => {
  if (/\b(?:more than|over|at least)\b/iu.test(text)) return 'more-than';
  if (/\b(?:some|about|around|nearly|almost|roughly|up to)\b/iu.test(text)) return 'about';
  return numberIn(text) === null ? 'unknown' : 'exactly';
};
