import type { Mention } from './mention.ts';
import { gapAfter, type SentenceWords } from './sentence-words.ts';
import type { Word } from './words.ts';

/** Where a word, mark or comma begins in an encoded sentence, and the part of the stored text that it stands for. */
export interface Place {
  code: number;
  text: number;
  end: number;
}

/** A sentence as patterns read it: lower case, one blank between words, and a mark for each mention. */
export interface EncodedSentence {
  /** `«p0» paid a state visit to «c1» ,` */
  code: string;
  /** Words, marks and commas one by one. */
  tokens: readonly string[];
  /** The mentions that the marks number. */
  mentions: readonly Mention[];
  places: readonly Place[];
}

const LETTER: Record<Mention['kind'], string> = {
  country: 'c',
  demonym: 'd',
  seat: 's',
  person: 'p',
  office: 'o',
  name: 'n',
};

/**
 * Writes a sentence as marks and keys, so that one pattern fits every name:
 * `c` a country, `d` its adjective, `s` a seat or capital, `p` a person, `o` an office, `n` another name.
 */
export function encodeSentence(read: SentenceWords, mentions: readonly Mention[]): EncodedSentence {
  const places: Place[] = [];
  const tokens: string[] = [];
  let code = '';
  const put = (token: string, text: number, end: number): void => {
    places.push({ code: code.length, text, end });
    tokens.push(token);
    code += `${token} `;
  };
  let next = 0;
  for (let index = 0; index < read.words.length; index += 1) {
    const mention = mentions[next];
    if (mention && mention.first <= index) {
      put(`«${LETTER[mention.kind]}${next}»`, mention.start, mention.end);
      index = Math.max(index, mention.last - 1);
      next += 1;
    } else {
      const word = read.words[index];
      if (word) put(keyOf(word, index), word.start, word.end);
    }
    const last = read.words[index];
    if (last?.possessive) put("'s", last.end, last.end);
    if (last && isPause(gapAfter(read, index))) put(',', last.end, last.end);
  }
  return { code, tokens, mentions, places };
}

const PAUSE = /^\s?[,;:(–—]/;

/** Nearly all words are parted by a blank alone. */
const isPause = (gap: string): boolean => gap !== ' ' && PAUSE.test(gap);

/** The key of a word; the month of May is told from `may`. */
const keyOf = ({ key, capital }: Word, index: number): string =>
  key === 'may' && capital && index > 0 ? 'maymonth' : key;

/** The mention behind a mark: `p12` → the thirteenth. */
export const markedMention = (encoded: EncodedSentence, mark: string | undefined): Mention | null =>
  mark === undefined ? null : (encoded.mentions[Number(mark.replace(/\D/g, ''))] ?? null);

/** The mention that a token marks, with the letter of its kind: `«p2»`; null for a word. */
export function markAt(token: string, mentions: readonly Mention[]): { letter: string; mention: Mention } | null {
  const [, letter, index] = /^«([a-z])(\d+)»$/.exec(token) ?? [];
  const mention = mentions[Number(index)];
  return letter !== undefined && mention ? { letter, mention } : null;
}

/** A word as it stands, all numbers alike. */
export const plainToken = (token: string): string => (/^\d/.test(token) ? '0' : token);
