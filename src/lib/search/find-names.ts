import { isStopWord } from './stop-words.ts';
import type { Lexicon, Name } from './vocabulary.ts';
import { phraseKey, tokenize, type Token } from './words.ts';

/** A stretch of a query's words that is a name of the codebook. */
export interface FoundName {
  start: number;
  end: number;
  names: readonly Name[];
}

const LONGEST_NAME = 6;

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** Names in a query, the longest first where they overlap. */
export function findNames(tokens: readonly Token[], { byForm }: Lexicon): FoundName[] {
  const found: FoundName[] = [];
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

/** Whether a word stands inside a name of several words, and so belongs to it even if it says nothing alone. */
export const isInside = (index: number, found: readonly FoundName[]): boolean =>
  found.some(({ start, end }) => index >= start && index < end && end - start > 1);

/**
 * The query under another name for what it names: `FTA` → `free trade agreement`. Null where no other name would find more,
 * or where the record does not have its words.
 */
export function otherName(tokens: readonly Token[], found: readonly FoundName[], lexicon: Lexicon): string | null {
  for (const { start, end, names } of found) {
    const typed = phraseKey(textOf(tokens.slice(start, end)));
    const other = [...names]
      .sort((a, b) => Number(a.kind === 'topic') - Number(b.kind === 'topic'))
      .flatMap((name) => formsToTry(name, typed))
      .find((form) => isNews(form, typed) && isOnRecord(form, lexicon));
    if (!other) continue;
    const parts = [telling(tokens.slice(0, start)), other, telling(tokens.slice(end))];
    return parts.filter(Boolean).join(' ');
  }
  return null;
}

const telling = (tokens: readonly Token[]): string => textOf(tokens.filter(({ key }) => !isStopWord(key)));

/** Other forms of a name. Pages of a topic carry all its names, so that only its phrases need the name itself. */
function formsToTry({ kind, name, forms }: Name, typed: string): string[] {
  if (kind === 'place' || kind === 'term') return [name, ...forms];
  const onPage = [name, ...forms].map(phraseKey);
  return kind === 'topic' && !onPage.includes(typed) ? [name] : [];
}

/** Whether a form would find more than what was typed: one that holds all typed words would find less. */
const isNews = (form: string, typed: string): boolean => {
  const words = new Set(phraseKey(form).split(' '));
  return !typed.split(' ').every((word) => words.has(word));
};

const isOnRecord = (form: string, { rank }: Lexicon): boolean =>
  tokenize(form).every(({ key }) => isStopWord(key) || rank.has(key));
