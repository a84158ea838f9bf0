import type { Token } from '../../code/grammar/token.ts';
import { tokenise } from '../../code/grammar/tokenise.ts';
import { remembering } from '../../remembering.ts';

/** Longest title, in characters; a longer one gives way to the matter's name. */
export const LONGEST = 110;
/** From this length on, a title also loses its purpose ("to strengthen …"). */
const LONG = 70;

/** Where a clause goes on to say why, how or in what spirit: that is no part of its title. */
const TAIL =
  /,? (?:in recognition of|in line with|in accordance with|for the sake of|in the spirit of|based on|under the guidance|with the aim|with a view to|in order to|so as to|so that|thereby|thus|while|as well as to|in this regard|under the concept)\b.*$|, (?:which|who|whose|where|when)\b.*$/u;
const PURPOSE =
  / to (?:\p{L}+ly )?(?:strengthen|help|create|foster|promote|tackle|accelerate|ensure|enhance|boost|achieve|further|support|improve|facilitate|allow|enable|better|uphold)\b.*$/u;
/** Words that a cut may leave dangling at the end. */
const DANGLING =
  /(?:[\s,;:.…–—-]|\b(?:further|also|and|or|with|as|thereby|both|including|once|when|where|what|how|that|which|whether|who|than|of|to|into|on|in|for|at|by|from|the|an?)\s*)+$/u;

/** An object without the words that say why or in what spirit, and without the marks around it. */
export function withoutTail(object: string): string {
  const plain = object.replace(/\s+/gu, ' ').trim();
  let words = plain.slice(0, closingParticiple(plain)).replace(TAIL, '');
  words = words.replace(DANGLING, '').replace(/^[“"'‘\s]+/u, '');
  if (words.length > LONG) words = words.replace(PURPOSE, '');
  return balanced(words).trim();
}

/** When, with whom and where something was agreed: no part of what was agreed. */
const LEAD =
  /^(?:(?:(?:on |this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|with [^,]{1,60}?|(?:in|at) \p{Lu}\p{L}+),? )+(?=to \p{Ll})/u;
/** Whom something was promised to: "his guest that the port would be opened". */
const LISTENER =
  /^(?:him|her|them|us|me|(?:his|her|its|their|our|the) (?:\p{L}+ ){1,2})\s*that (?=.{1,60}?\b(?:will|would|shall)\b)/u;

/** How willing somebody is: "ready to open the port". */
const READY = /^(?:\p{L}+ly )?(?:ready|willing|prepared|keen|eager|determined) (?=to \p{Ll})/u;

/** An object without the words before it that say when, where, with whom or to whom. */
export const withoutLead = (words: string): string =>
  words.replace(LEAD, '').replace(READY, '').replace(LISTENER, 'that ');

/** Where ", ensuring a flow of goods" begins; the end where there is none. "…, mining, industry" is a list. */
export const closingParticiple = (words: string): number => {
  const firstComma = words.indexOf(',');
  if (firstComma < 0 || !/ing/i.test(words.slice(firstComma))) return words.length;
  const tokens = objectTokens(words);
  const at = tokens.findIndex(({ lower, tag }, place) => {
    if (!lower.endsWith('ing') || tag !== 'VERB' || lower === 'including') return false;
    let before = place - 1;
    while (tokens[before]?.tag === 'ADV') before -= 1;
    const next = tokens[place + 1];
    return (
      tokens[before]?.lower === ',' &&
      next !== undefined &&
      ['DET', 'PRON', 'PROPN', 'ADJ', 'NOUN', 'SCONJ'].includes(next.tag)
    );
  });
  if (at < 0) return words.length;
  const comma = tokens.slice(0, at).findLast(({ lower }) => lower === ',');
  return comma?.start ?? words.length;
};

const balanced = (words: string): string => {
  const opened = (words.match(/“/gu) ?? []).length;
  const closed = (words.match(/”/gu) ?? []).length;
  if (opened === closed) return words;
  return opened > closed ? `${words}”` : words.replace(/”/u, '');
};

/** The words of an object with their tags; several ways to make a title ask for the same object. */
export const objectTokens = remembering(
  (object): readonly Token[] => tokenise(object, { start: 0, end: object.length }),
  1_000,
);
