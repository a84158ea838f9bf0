import { rememberingFew } from '../../remembering.ts';
import type { Fact } from '../../read/article-text.ts';
import type { SettledArticle } from './read-visits.ts';
import { gapAfter, isCapitalAt, isTight, keyAt, type SentenceWords } from './sentence-words.ts';
import type { Word } from './words.ts';

/** Small words within the name of an event. */
const JOINS = /^(?:of|for|on|and|the|de|in|with)$/;

/** Events that only count where the wording says that somebody went there for them. */
const STRONG_ONLY = /^(?:commission|council|dialogue|session|committee|meeting|assembly|gathering|fair)$/;

/**
 * The occasion of a visit: an event by name, where a wording leads to it.
 *
 * `participated in the Third Oster Forum for River Trade held in Strelsau` → `Third Oster Forum for River Trade`
 */
export function occasionOf({ words, lexicon }: Pick<SettledArticle, 'words' | 'lexicon'>): Fact<string> {
  const counts = new Map<string, number>();
  const leads = longestFirst(lexicon.vocabulary.visits.occasionLeads);
  const namesEvent = ({ capital, key }: Word): boolean => capital && lexicon.events.has(key);
  for (const read of words) {
    if (!read.words.some(namesEvent)) continue;
    for (let index = 0; index < read.words.length; index += 1) {
      const last = eventName(read, index, lexicon.events);
      if (last === null) continue;
      const lead = leadBefore(read, index, leads);
      const strong = lead !== null && lead.length > 8;
      const name = read.words
        .slice(index, last)
        .map((word, place) => word.text + (place < last - index - 1 ? (read.gaps[index + place] ?? ' ') : ''))
        .join('')
        .replace(/\s+/g, ' ');
      const weak = lead !== null && !STRONG_ONLY.test(headOf(read, index, last, lexicon.events));
      if (strong || weak) counts.set(name, (counts.get(name) ?? 0) + (strong ? 3 : 1));
      index = last - 1;
    }
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  return best ? { value: best[0], basis: 'stated', from: best[0] } : { value: null, basis: 'unknown' };
}

const longestFirst = rememberingFew((leads: readonly string[]) => leads.toSorted((a, b) => b.length - a.length));

/** Where a name in capitals that holds an event's noun ends; null where none begins. */
function eventName(read: SentenceWords, from: number, events: ReadonlySet<string>): number | null {
  if (!isCapitalAt(read, from) || JOINS.test(keyAt(read, from))) return null;
  let last = from;
  let isEvent = false;
  for (let index = from; index < from + LONGEST && isEventWord(read, index); index += 1) {
    if (isCapitalAt(read, index)) {
      last = index + 1;
      isEvent ||= events.has(keyAt(read, index));
    }
    if (!isTight(gapAfter(read, index))) break;
  }
  return isEvent && last - from >= 2 ? last : null;
}

/** Longest name of an event, in words. */
const LONGEST = 14;

const isEventWord = (read: SentenceWords, index: number): boolean =>
  isCapitalAt(read, index) || JOINS.test(keyAt(read, index)) || /^\d/.test(keyAt(read, index));

const headOf = (read: SentenceWords, from: number, last: number, events: ReadonlySet<string>): string =>
  read.words.slice(from, last).find((word) => events.has(word.key))?.key ?? '';

/** The wording that leads to an event: `to attend the` */
function leadBefore(read: SentenceWords, index: number, leads: readonly string[]): string | null {
  const start = Math.max(0, index - 5);
  const before = ` ${read.words
    .slice(start, index)
    .filter((word) => word.key !== 'the')
    .map((word) => word.key)
    .join(' ')}`;
  return leads.find((lead) => before.endsWith(` ${lead}`)) ?? null;
}
