import type { Mention } from './mention.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A sentence as patterns read it: lower case, one blank between words, and a mark for each mention. */
export interface EncodedSentence {
  /** `«p0» paid a state visit to «c1» ,` */
  code: string;
  /** The mentions that the marks number. */
  mentions: readonly Mention[];
  /** Where each word, mark or comma begins in `code`, with the place in the stored text that it stands for. */
  places: readonly { code: number; text: number }[];
}

const LETTER: Record<Mention['kind'], string> = { country: 'c', demonym: 'd', seat: 's', person: 'p', office: 'o', name: 'n' };

/**
 * Writes a sentence as marks and keys, so that one pattern fits every name:
 * `c` a country, `d` its adjective, `s` a seat or capital, `p` a person, `o` an office, `n` another name.
 */
export function encodeSentence(read: SentenceWords, mentions: readonly Mention[]): EncodedSentence {
  const places: { code: number; text: number }[] = [];
  let code = '';
  const put = (token: string, text: number): void => {
    places.push({ code: code.length, text });
    code += `${token} `;
  };
  let next = 0;
  for (let index = 0; index < read.words.length; ) {
    const mention = mentions[next];
    const word = read.words[index];
    if (!word) break;
    const isMention = mention !== undefined && mention.first <= index;
    if (isMention) put(`«${LETTER[mention.kind]}${next}»`, mention.start);
    else put(word.key === 'may' && word.capital && index > 0 ? 'maymonth' : word.key, word.start);
    const last = isMention ? mention.last : index + 1;
    if (isMention) next += 1;
    if (read.words[last - 1]?.possessive) put("'s", read.words[last - 1]?.end ?? word.end);
    if (/^\s?[,;:(–—]/.test(read.gaps[last - 1] ?? '')) put(',', read.words[last - 1]?.end ?? word.end);
    index = Math.max(last, index + 1);
  }
  return { code, mentions, places };
}

/** The mention behind a mark: `p12` → the thirteenth. */
export const markedMention = (encoded: EncodedSentence, mark: string | undefined): Mention | null =>
  mark === undefined ? null : (encoded.mentions[Number(mark.replace(/\D/g, ''))] ?? null);
