import type { Token } from '../../code/grammar/token.ts';
import { tokenise } from '../../code/grammar/tokenise.ts';

/** Longest title, in characters; a longer one gives way to the matter's name. */
export const LONGEST = 110;

/** Where a clause goes on to say why, how or in what spirit: that is no part of its title. */
const TAIL =
  /,? (?:in recognition of|in line with|in accordance with|for the sake of|in the spirit of|based on the spirit|under the guidance|with the aim|with a view to|in order to|so as to|so that|thereby|thus|while|as well as to) .*$/u;
const PARTICIPLE_TAIL = /, (?:\p{L}+ly )?(?!including|excluding)\p{Ll}+ing\b.*$/u;
const PURPOSE = / to (?:\p{L}+ly )?(?:strengthen|help|create|foster|promote|tackle|accelerate|ensure|enhance|boost|achieve|further|support|improve|facilitate|allow|enable|better)\b.*$/u;

/** An object without the words that say why or in what spirit, and without the marks around it. */
export function withoutTail(object: string): string {
  let words = object.replace(/\s+/gu, ' ').replace(PARTICIPLE_TAIL, '').replace(TAIL, '').trim();
  words = words.replace(/[\s,;:.…–—-]+$/u, '').replace(/^[“"'‘\s]+/u, '');
  if (words.length > 70) words = words.replace(PURPOSE, '');
  return closeQuotes(words).trim();
}

const closeQuotes = (words: string): string => {
  const opened = (words.match(/“/gu) ?? []).length;
  const closed = (words.match(/”/gu) ?? []).length;
  return opened > closed ? `${words}”` : closed > opened ? words.replace(/”/u, '') : words;
};

/** The words of an object with their tags. */
export const objectTokens = (object: string): Token[] => tokenise(object, { start: 0, end: object.length });
