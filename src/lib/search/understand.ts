import { correct, type ReadToken } from './correct.ts';
import { isStopWord } from './stop-words.ts';
import { findNames, isInside, otherName, textOf } from './find-names.ts';
import { namedPages } from './named-pages.ts';
import { readDate } from './read-date.ts';
import type { Lexicon, Name } from './vocabulary.ts';
import { phraseKey, tokenize } from './words.ts';

/** What a query is taken to mean. */
export interface Reading {
  /** What to search for; results of all of them are shown together. */
  searches: readonly string[];
  /** The query as read, where that is not what was typed: `terrorism`. */
  readAs: string | null;
  /** The name of the codebook that the corrected query is, where it is one. */
  readAsName: Name | null;
  /** Another name for what was typed, searched for as well: `free trade agreement`. */
  also: string | null;
  /** Words that neither the record nor the codebook is known to have; the engine may prove it wrong. */
  doubtful: readonly string[];
  /** Pages that the whole query asks for by name: they come before all others. */
  asked: readonly Name[];
  /** Other pages of the record that carry a name that was typed. */
  pages: readonly Name[];
}

const PAGES_SHOWN = 3;

/** How many words of a question are left out without a word about it. */
const DROPPED_SILENTLY = 1;

/** The query word for word; each word must be there as it stands, unless the whole is quoted and so a phrase. */
const literally = (query: string, { known }: Lexicon): Reading => ({
  searches: [query],
  readAs: null,
  readAsName: null,
  also: null,
  doubtful: query.includes('"') ? [] : tokenize(query).flatMap(({ text, key }) => (known.has(key) ? [] : [text])),
  asked: [],
  pages: [],
});

/**
 * Reads a query with the codebook's names and the record's words: typing errors and spellings mended, names known by
 * other names, dates as the record writes them, words of questions left out. Words in double quotation marks are taken as they stand.
 */
export function understand(query: string, lexicon: Lexicon, asTyped = false): Reading {
  if (asTyped || query.includes('"')) return literally(query, lexicon);
  const { query: dated, date } = readDate(query);
  const tokens = tokenize(dated).flatMap((token) => spellOut(correct(token, lexicon), lexicon));
  const found = findNames(tokens, lexicon);
  const telling = tokens.filter((token, index) => !isStopWord(token.key) || isInside(index, found));
  if (telling.length === 0) return literally(query, lexicon);
  const text = textOf(telling);
  const understood = lexicon.byForm.has(phraseKey(textOf(tokens))) ? textOf(tokens) : text;
  const whole = lexicon.byForm.get(phraseKey(understood)) ?? [];
  const also = otherName(tokens, found, lexicon);
  const changed =
    dated.toLowerCase() !== query.toLowerCase() ||
    tokens.some(({ corrected }) => corrected) ||
    tokens.length - telling.length > DROPPED_SILENTLY;
  return {
    searches: also ? [text, also] : [text],
    readAs: changed ? text : null,
    readAsName: changed ? (whole.find(({ name }) => phraseKey(name) === phraseKey(understood)) ?? null) : null,
    also,
    doubtful: telling.filter(({ known }) => !known).map((token) => token.text),
    asked: namedPages(telling, date, lexicon),
    pages: pagesOf(whole.length > 0 ? whole : found.flatMap(({ names }) => names)),
  };
}

/** Whether a query may ask for a visit or a person by name, so that it cannot be read without their names. */
export function mayCall(query: string, lexicon: Lexicon): boolean {
  const { query: dated, date } = readDate(query);
  const keys = tokenize(dated).flatMap((token) => phraseKey(correct(token, lexicon).text).split(' '));
  return date !== null || keys.some((key) => lexicon.callers.has(key));
}

/** An abbreviation that is also a common word, typed in capitals, stands for its name: `IT` → `information technology`. */
function spellOut(token: ReadToken, { byForm }: Lexicon): ReadToken[] {
  const [name] = isStopWord(token.key) && /^\p{Lu}{2,}$/u.test(token.text) ? (byForm.get(token.key) ?? []) : [];
  return name ? tokenize(name.name).map((word) => ({ ...word, known: true, corrected: true })) : [token];
}

const pagesOf = (names: readonly Name[]): Name[] => {
  const withPage = names.filter(({ address }) => address !== undefined);
  return [...new Map(withPage.map((name) => [name.address, name])).values()].slice(0, PAGES_SHOWN);
};
