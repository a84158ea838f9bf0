import { correct, type ReadToken } from './correct.ts';
import { isStopWord } from './stop-words.ts';
import type { Lexicon, Name } from './vocabulary.ts';
import { phraseKey, tokenize } from './words.ts';

/** What a query is taken to mean. */
export interface Reading {
  /** What to search for; results of all of them are shown together. */
  searches: readonly string[];
  /** The query as read, where that is not what was typed: `Gwadar`. */
  readAs: string | null;
  /** The name of the codebook that the corrected query is, where it is one. */
  readAsName: Name | null;
  /** Another name for what was typed, searched for as well: `Karakoram Highway`. */
  also: string | null;
  /** Pages of the record that carry the name that was typed. */
  pages: readonly Name[];
}

/** A stretch of words that is a name of the codebook. */
interface Found {
  start: number;
  end: number;
  names: readonly Name[];
}

const LONGEST_NAME = 6;
const PAGES_SHOWN = 3;

const textOf = (tokens: readonly ReadToken[]): string => tokens.map(({ text }) => text).join(' ');

/** The query word for word. */
const literally = (query: string): Reading => ({
  searches: [query],
  readAs: null,
  readAsName: null,
  also: null,
  pages: [],
});

/**
 * Reads a query with the codebook's names and the record's words: typing errors and spellings mended, names known by
 * other names, words of questions left out. Words in double quotation marks are taken as they stand.
 */
export function understand(query: string, lexicon: Lexicon, asTyped = false): Reading {
  if (asTyped || query.includes('"')) return literally(query);
  const tokens = tokenize(query).map((token) => correct(token, lexicon));
  const found = findNames(tokens, lexicon);
  const telling = tokens.filter((token, index) => !isStopWord(token.key) || isInside(index, found));
  if (telling.length === 0) return literally(query);
  const text = textOf(telling);
  const changed = telling.length < tokens.length || tokens.some(({ corrected }) => corrected);
  const whole = lexicon.byForm.get(phraseKey(text)) ?? [];
  const also = otherName(tokens, found, lexicon);
  return {
    searches: also ? [text, also] : [text],
    readAs: changed ? text : null,
    readAsName: changed ? (whole.find(({ kind }) => kind !== 'topic') ?? whole[0] ?? null) : null,
    also,
    pages: pagesOf(whole.length > 0 ? whole : found.flatMap(({ names }) => names)),
  };
}

/** Names in a query, the longest first where they overlap. */
function findNames(tokens: readonly ReadToken[], { byForm }: Lexicon): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    for (let end = Math.min(tokens.length, start + LONGEST_NAME); end > start; end -= 1) {
      const names = byForm.get(phraseKey(textOf(tokens.slice(start, end))));
      if (!names) continue;
      found.push({ start, end, names });
      start = end - 1;
      break;
    }
  }
  return found;
}

const isInside = (index: number, found: readonly Found[]): boolean =>
  found.some(({ start, end }) => index >= start && index < end && end - start > 1);

/**
 * The query with a place or a term under its other name: `KKH` → `Karakoram Highway`. Only names in words that the
 * record has; topics need none, as their pages carry all their names.
 */
function otherName(tokens: readonly ReadToken[], found: readonly Found[], lexicon: Lexicon): string | null {
  for (const { start, end, names } of found) {
    const typed = phraseKey(textOf(tokens.slice(start, end)));
    const others = names
      .filter(({ kind }) => kind === 'place' || kind === 'term')
      .flatMap(({ name, forms }) => [name, ...forms])
      .filter((form) => isNews(form, typed) && isOnRecord(form, lexicon));
    const [other] = others;
    if (!other) continue;
    const before = tokens.slice(0, start).filter(({ key }) => !isStopWord(key));
    const after = tokens.slice(end).filter(({ key }) => !isStopWord(key));
    return [textOf(before), other, textOf(after)].filter(Boolean).join(' ');
  }
  return null;
}

/** Whether a form would find more than what was typed: one that holds all typed words would find less. */
const isNews = (form: string, typed: string): boolean => {
  const words = new Set(phraseKey(form).split(' '));
  return !typed.split(' ').every((word) => words.has(word));
};

const isOnRecord = (form: string, { rank }: Lexicon): boolean =>
  tokenize(form).every(({ key }) => isStopWord(key) || rank.has(key));

const pagesOf = (names: readonly Name[]): Name[] => {
  const withPage = names.filter(({ address }) => address !== undefined);
  return [...new Map(withPage.map((name) => [name.address, name])).values()].slice(0, PAGES_SHOWN);
};

/**
 * Shorter queries to try, one after the other, where no page has all words: the word that says least is dropped first,
 * that is one that the record does not have, then the most frequent.
 * `promised railway` → `railway`
 */
export function shorten(query: string, { rank }: Lexicon): string[] {
  if (query.includes('"')) return [];
  const tokens = tokenize(query);
  const byWeight = [...tokens].sort((a, b) => (rank.get(a.key) ?? -1) - (rank.get(b.key) ?? -1));
  const shorter = byWeight.slice(0, -1).map((_, index) => {
    const dropped = new Set(byWeight.slice(0, index + 1));
    return tokens.filter((token) => !dropped.has(token));
  });
  return shorter.map((kept) => kept.map(({ text }) => text).join(' '));
}
