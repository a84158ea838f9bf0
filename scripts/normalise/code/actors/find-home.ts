import type { Sentence } from '../clause.ts';
import type { EncodedSentence } from './encode-sentence.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import type { ActorsRead } from './settle-parties.ts';
import { findCountries } from './sentence-words.ts';
import { readWords } from './words.ts';

/** What the head of an article is read in. */
type Head = Pick<ActorsRead, 'article' | 'countries' | 'encoded' | 'words'> & Pick<ActorLexicon, 'publishing'>;

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
export function findHome(head: Head): string | null {
  const { article, countries, encoded, words } = head;
  const { value } = article.facts.dateline;
  const stated = value ? findCountries(readWords(value), countries).find((hit) => hit !== null) : null;
  if (stated) return stated.country;
  const limit = article.blocks[TOP]?.start ?? Infinity;
  for (const [index, { sentence }] of words.entries()) {
    if (sentence.start > limit) return null;
    const line = encoded[index];
    const country = line && (byline(line) ?? datedLine(line, sentence) ?? dateline(line, sentence, article.text));
    if (country) return country;
  }
  return null;
}

/** The country whose office publishes an article, as its first lines say; null where they name no office. */
export function findPublisher(head: Head): string | null {
  const { facts, blocks, text } = head.article;
  const lines = blocks.slice(0, HEADS).map(({ start, end }) => text.slice(start, end));
  const countries = [facts.outlet.value ?? '', ...lines].map((line) => officialHome(line, head));
  return countries.find((country) => country !== null) ?? null;
}

/**
 * `Chancery of the President of Ruritania`, `Embassy of Ruritania in Edelweiss`, `Ministry of Transport, Strelsau`: the
 * country whose office publishes.
 */
function officialHome(line: string, { countries, publishing }: Head): string | null {
  if (line.length > LONGEST) return null;
  const isSitting = publishing.sitting.test(line);
  if (!isSitting && !publishing.official.test(line)) return null;
  const words = readWords(line);
  const isName = isSitting || words.every(({ capital, text }) => capital || text.length < 4 || /\d/.test(text));
  if (!isName) return null;
  const named = findCountries(words, countries).find((hit) => hit?.form === 'name');
  if (named) return named.country;
  const seat = AT_HOME.test(line) ? CLOSING_PLACE.exec(line)?.[1] : undefined;
  const [hit] = seat === undefined ? [] : findCountries(readWords(seat), countries);
  return hit?.form === 'seat' ? hit.country : null;
}

/** Offices that a state has in its own capital alone. */
const AT_HOME = /\b(?:ministry|department|chancery|chancellery|presidency|cabinet|government|prime minister)\b/i;

/** `, Strelsau`, `– Strelsau, 16 November 2017`: the place that a line ends in, a date aside. */
const CLOSING_PLACE = /(?:,| [–—-]) (\p{Lu}[^,\d]*?)(?:,? [(\d].*|, \p{L}+ \d.*)?$/u;

/** How many lines at the top may name the office that publishes, and how long such a line is at most. */
const HEADS = 4;
const LONGEST = 100;

/** `Ana Oster in Strelsau`, `From our correspondent, Strelsau`, `Letter from Strelsau`, a line with nothing but `Strelsau` */
function byline({ code, mentions }: EncodedSentence): string | null {
  const match =
    /^(?:(?:by )?(?:«[pn]\d+»|from our [a-z ]{4,30}) (?:, |in )|(?:a )?(?:letter|postcard|dispatch|diary|notes|notebook|report) from )?«s(\d+)» (?:, «[nc]\d+» )?$/.exec(
      code,
    ) ?? /^(?:a )?(?:letter|postcard|dispatch|diary|notes|notebook) from «s(\d+)» (?!and «s)/.exec(code);
  return match ? (mentions[Number(match[1])]?.party ?? null) : null;
}

/** `Strelsau Mirror, 20 November 2022`: a short line with a date and one country. */
function datedLine({ code, mentions }: EncodedSentence, { start, end, block }: Sentence): string | null {
  if (start !== block.start || end !== block.end || code.length > 90 || !/\b(?:19|20)\d\d\b/.test(code)) return null;
  const [only, ...others] = new Set(mentions.flatMap(({ party }) => party ?? []));
  return others.length === 0 ? (only ?? null) : null;
}

/** `STRELSAU — `: a seat at the head of a paragraph. */
function dateline({ mentions }: EncodedSentence, { start, block }: Sentence, text: string): string | null {
  const [first] = mentions;
  const isHead = first?.kind === 'seat' && first.first === 0 && start === block.start;
  return isHead && DATELINE.test(text.slice(first.end, first.end + 3)) ? first.party : null;
}
