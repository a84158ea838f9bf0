import { foldPhrase } from './words.ts';

/** The parts of which wordings of visits are made; they read encoded sentences. */

/** A word of an encoded sentence. */
export const WORD = '[^ «»]{1,24}';
/** Up to so many words. */
export const GAP = (most: number): string => `(?:${WORD} ){0,${most}}`;
/** `the Republic of`, before a country. */
export const OF_STATE = `(?:the )?(?:${WORD} ){0,2}?(?:(?:republic|kingdom|state|federation|nation|neighbouring|neighboring) (?:of )?(?:the )?)?`;
/** A mark of one of some kinds, under a name: `mark('host', 'cs')`. */
export const mark = (name: string, kinds: string): string => `«(?<${name}>[${kinds}]\\d+)»`;
/** Any of some phrases, the longest first. */
export const oneOf = (phrases: readonly string[]): string => {
  const folded = phrases.map((phrase) => foldPhrase(phrase).join(' ')).toSorted((a, b) => b.length - a.length);
  return `(?:${[...new Set(folded)].join('|')})`;
};

/** Words of time that may part a verb from its place: `arrived late on Monday night in`. */
export const TIME =
  '(?:(?:on|early|late|later|earlier|this|last|the|same|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|morning|afternoon|evening|night|day|week) )';

/** Lets words of time stand before the last word of verbs of two words: `arrived in` → `arrived (?:…)in`. */
export const withTime = (phrases: readonly string[]): string =>
  oneOf(phrases).replace(/([a-z]{3,}) (in|to|at|from|for|into)(?=[|)])/g, `$1 ${TIME}{0,5}$2`);

/** Id, weight and expression of a wording, before it is compiled. */
export type Wording = readonly [id: string, weight: number, source: string];

/** Who is named as a guest by the country's adjective: `the Ruritanian leader`. */
const GUEST_NOUN =
  '(?:leaders?|delegations?|team|party|side|guests?|visitors?|king|queen|royals?|royal (?:couple|family)|monarch|head|heads|chief|counterpart|colleague|ministers?|officials?|statesman|first lady|couple|envoys?|dignitar(?:y|ies)|negotiators|[a-z]+ (?:minister|leader|delegation|chief))';

/** A guest: a person, an office, a country, or the adjective of one with a noun for people behind it. */
export const GUEST_MARK = `(?:«d\\d+» (?:counterpart|colleague|opposite number) (?:, )?)?«(?<guest>[pod]\\d+)»(?:(?<=«[po]\\d+»)|(?= ${GUEST_NOUN}))`;
