import { capitalised, uncapitalised } from '../../../../src/lib/wording/text.ts';
import type { MatterWord } from './word.ts';
import { wordKey } from './word-key.ts';

/** No title is longer; of a longer phrase its end stands, where English has the noun that is meant. */
const MOST_WORDS = 7;

/**
 * A reader's name for a matter, made from the words of a noun phrase, in sentence case.
 * @param text the article's stored text
 * @example the words `Veldan refinery upgrade` → `Veldan refinery upgrade`; `visa-free travel` → `Visa-free travel`
 */
export function titleOf(text: string, phrase: readonly MatterWord[]): string {
  const last = untimed(phrase).slice(-MOST_WORDS);
  const kept = last.slice(
    Math.max(
      0,
      last.findIndex(({ key }) => key !== 'of' && key !== 'the' && key !== 'and'),
    ),
  );
  const written = text.slice(kept[0]?.start ?? 0, kept.at(-1)?.end ?? 0);
  const plain = ONLY_WORDS.test(written)
    ? written
    : written
        .replace(/[“”"„«»()[\]]/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
  return capitalised(plain);
}

/** Plain words with a blank between each. */
const ONLY_WORDS = /^[\w’'.-]+(?: [\w’'.-]+)*$/;

/**
 * A title of one word with its field before it; others stay as they are.
 * @example qualified('Market', 'Trade') // 'Trade: market'; qualified('Tea exports', 'Trade') // 'Tea exports'
 */
export const qualified = (title: string, field: string | undefined): string =>
  field === undefined || /[\s-]/u.test(title) || field.toLowerCase() === title.toLowerCase()
    ? title
    : `${field}: ${uncapitalised(title)}`;

/** The words of a title that name its matter: `Trade: market` → `market`. */
export const unqualified = (title: string): string => title.slice(title.indexOf(': ') + 1).trim();

const TRAILING = new Set([
  ...['last', 'next', 'this', 'week', 'month', 'year', 'day', 'today', 'yesterday', 'tomorrow'],
  'worth',
]);

/** Without the time or the price at its end: `extradition last month`, `instalments worth`. */
function untimed(phrase: readonly MatterWord[]): readonly MatterWord[] {
  const end = phrase.findLastIndex(({ key }) => !TRAILING.has(key));
  return end < 0 ? phrase : phrase.slice(0, end + 1);
}

/**
 * The id of a matter that is named by its title.
 * @example slugOf('Double taxation') // 'double-taxation'
 */
export const slugOf = (title: string): string =>
  withoutAccents(title)
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '') || wordKey('matter');

const PLAIN = /^[\p{ASCII}]*$/u;

const withoutAccents = (title: string): string =>
  PLAIN.test(title) ? title : title.normalize('NFKD').replace(/\p{M}+/gu, '');
