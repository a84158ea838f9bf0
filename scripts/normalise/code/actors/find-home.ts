import type { Unsettled } from './settle-parties.ts';
import { findCountries } from './sentence-words.ts';
import { readWords } from './words.ts';

/** How many blocks from the top may be a dateline or a byline. */
const TOP = 6;

/** `STRELSAU, Feb 13`, `STRELSAU —`, `Strelsau (Agency)`: how a dateline goes on after its place. */
const DATELINE = /^(?:,|\s*[—–(-])/;

/**
 * The country where an article was written, for `our country` in its own voice and for people of whom nothing else is
 * said: from its dateline, a place at the head of its first paragraphs, or the correspondent's seat (`Ana Oster in
 * Strelsau`, `From our correspondent, Strelsau`).
 * A short line at the top with a date and one country (`Strelsau Mirror, 20 November 2022`) says it too.
 * @returns null where no known place is named there
 */
export function findHome({ article, countries, encoded, words }: Pick<Unsettled, 'article' | 'countries' | 'encoded' | 'words'>): string | null {
  const { dateline } = article.facts;
  const stated = dateline.value ? findCountries(readWords(dateline.value), countries).find((hit) => hit !== null) : null;
  if (stated) return stated.country;
  for (const [index, { sentence }] of words.entries()) {
    if (sentence.start > (article.blocks[TOP]?.start ?? Infinity)) break;
    const { code = '', mentions = [] } = encoded[index] ?? {};
    const byline = /^(?:«[pn]\d+»|from our [a-z ]{4,30}) (?:, |in )«s(\d+)» $/.exec(code);
    const first = byline ? mentions[Number(byline[1])] : mentions[0];
    if (byline && first) return first.party;
    const only = code.length < 90 && /\b(?:19|20)\d\d\b/.test(code) ? [...new Set(mentions.flatMap(({ party }) => party ?? []))] : [];
    if (only.length === 1) return only[0] ?? null;
    const isHead = first?.kind === 'seat' && first.first === 0 && sentence.start === sentence.block.start;
    if (isHead && DATELINE.test(article.text.slice(first.end, first.end + 3))) return first.party;
  }
  return null;
}
