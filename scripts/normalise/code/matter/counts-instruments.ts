import type { Action } from '../../../../src/schemas/action.ts';
import type { Stretch } from './stretch.ts';

/** Nouns for what governments sign. */
export const INSTRUMENTS: ReadonlySet<string> = new Set([
  'agreement',
  'memorandum',
  'memoranda',
  'mou',
  'document',
  'paper',
  'accord',
  'deal',
  'instrument',
  'pact',
  'protocol',
  'text',
  'treaty',
]);
const ROUND_NUMBERS = new Set([
  'dozen',
  'several',
  'number',
  'series',
  'array',
  'score',
  'package',
  'set',
  'raft',
  'slew',
  'host',
  'batch',
]);
/** A number counts what stands within so many words after it: `20 bilateral cooperation agreements`. */
const REACH = 5;

/**
 * Whether a signing is one of a number of instruments rather than of one on a matter (CODEBOOK: a bare count, or a count with its fields).
 * @example `over 20 agreements covering mining and health`, `a dozen documents` → true
 * @example `five agreements on Wednesday` → true
 * @example `two agreements on fisheries`, `the 2020 agreement` → false
 */
export function countsInstruments({ words }: Stretch, action: Action): boolean {
  if (action !== 'signed') return false;
  return words.some((word, place) => {
    if (!ROUND_NUMBERS.has(word.key) && !(word.tag === 'NUM' && !/^\d{4}$/.test(word.text))) return false;
    const counted = words
      .slice(place + 1, place + 1 + REACH)
      .find((next) => INSTRUMENTS.has(next.key) && next.text.toLowerCase() !== next.key);
    return counted !== undefined && !isNarrowed(words, words.indexOf(counted) + 1);
  });
}

/** Verbs that list the fields of instruments. */
const COVERS = new Set([
  'cover',
  'covers',
  'covered',
  'covering',
  'encompass',
  'encompasse',
  'encompassed',
  'encompassing',
  'span',
  'spans',
  'spanned',
  'spanning',
  'ranged',
  'ranging',
]);

/**
 * Whether a stretch lists the fields that several instruments are on, so that no one of them is a matter signed.
 * @example `The documents cover mining and health`, `an array of agreements encompasses mining` → true
 * @example `The agreement covers mining`, `agreements on mining` → false
 */
export const listsInstruments = ({ words }: Stretch): boolean =>
  words.some(
    ({ key, text }, place) =>
      INSTRUMENTS.has(key) && text.toLowerCase() !== key && COVERS.has(words[place + 1]?.key ?? ''),
  );

/** Words that tie the instruments to one matter. */
const NARROWING = new Set(['on', 'for', 'to', 'concerning']);
/** What `on` places in time: `on Wednesday`, `on 3 May`, `on the sidelines`. */
const IN_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|sidelines?|margins?|occasion|eve|\d+)$/;

/** Whether the word at a place says what the instruments are on, and not when they were signed. */
function isNarrowed(words: Stretch['words'], place: number): boolean {
  const key = words[place]?.key ?? '';
  if (key !== 'on') return NARROWING.has(key);
  const article = words[place + 1]?.key === 'the' ? 1 : 0;
  return !IN_TIME.test(words[place + 1 + article]?.text.toLowerCase() ?? '');
}
