import type { Difference } from '../../../../src/schemas/agreement.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import { allMatches } from '../../code/all-matches.ts';
import { NUMBER_WORDS, numberWord } from '../number-words.ts';
import { differingPair } from './differing-pair.ts';
import type { SourceView } from './source-view.ts';

/** A number with what it counts or measures: `forty nurses` → 40, `nurse`. */
export interface Quantity {
  value: number;
  unit: string;
  /** As written: `forty nurses`. */
  text: string;
}

const CURRENCY = '(?<currency>(?:US|A|C|NZ|HK)?\\$|[€£¥]|(?:USD|EUR|RMB|CNY) ?)';
const NUMBER = `(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|${NUMBER_WORDS})`;
const MULTIPLE = '(?:[ -]?(?<multiple>hundred|thousand|million|billion|trillion|bn|mn|tn|m)\\b)?';
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,-])(?<bound>(?:more than|over|at least|about|around|some|nearly|almost|roughly|up to) )?${CURRENCY}?${NUMBER}${MULTIPLE}(?:[ -](?<unit>\\p{L}+))?`,
  'giu',
);
const MULTIPLES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12,
}; // prettier-ignore
/** Words after a number that it does not count, and stretches of time, which texts give for many reasons. */
const NO_UNIT =
  /^(?:and|or|to|in|of|by|on|at|for|from|the|an?|as|is|are|was|were|will|per|th|st|nd|rd|(?:day|week|month|year|decade)s?|century|countries|nations|sides|leaders|parties|governments|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;

/**
 * Sources that give another figure for the same thing: "40 megawatts" and "60 megawatts". Two figures are compared where
 * each source has one of that unit on the matter, and only that one, and gives it as exact.
 */
export function quantityDifference(sources: readonly SourceView[]): Difference | null {
  return differingPair('figures', sources, quantitiesIn, {
    kindOf: ({ unit }) => unit,
    areSame: (one, other) => one.value === other.value,
  });
}

/** What no quantity lacks; most quotations do. */
const HAS_NUMBER = new RegExp(`\\d|${NUMBER_WORDS}`, 'i');

/** The exact quantities of a quotation. */
export const quantitiesIn = ({ quote }: Pick<Statement, 'quote'>): Quantity[] =>
  HAS_NUMBER.test(quote) ? allMatches(quote, QUANTITY).flatMap(quantityOf) : [];

const quantityOf = ({ 0: text, groups = {} }: RegExpExecArray): Quantity[] => {
  const { bound, currency, number = '', multiple, unit } = groups;
  const base = /^\d/u.test(number) ? Number(number.replaceAll(',', '')) : numberWord(number);
  if (base === null || bound !== undefined) return [];
  const value = base * (MULTIPLES[multiple?.toLowerCase() ?? ''] ?? 1);
  const isYear = /^(?:19|20)\d\d$/u.test(number);
  if (currency !== undefined)
    return [
      {
        value,
        unit: currency.trim().toUpperCase(),
        text: unit === undefined ? text : text.slice(0, -unit.length - 1),
      },
    ];
  return unit === undefined || NO_UNIT.test(unit) || isYear ? [] : [{ value, unit: singular(unit), text }];
};

const singular = (unit: string): string => unit.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');
