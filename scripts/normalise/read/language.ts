import { isLetterAt, widthAt } from '../code/letters.ts';

/** Words of English that stand in any text of it and in hardly any other language: "in", "for" or "was" would not do. */
const FUNCTION_WORDS = new Set(
  `the of and to that with by from it its were has have had been will would which this these their they his she be are is not
  but or who said after into between on we our you your my there also than when while about other such any can could should
  may shall does if out what how where as an`.split(/\s+/u),
);
/** Least share of those words: English news has 22 to 40 in a hundred, other languages in Latin letters up to 5. */
const LEAST_SHARE = 0.12;
/** With fewer words no share says anything. */
const FEWEST_WORDS = 25;
/** Words that are looked at. */
const SAMPLE = 5000;

/**
 * Why a text cannot be read: most of its letters are not Latin, or too few of its words are English function words.
 * @returns what was found instead of English; null when the text can be read
 */
export function foreignTo(text: string): string | null {
  const sample = text.slice(0, SAMPLE * 8);
  const { letters, latin } = countLetters(sample);
  if (latin < letters / 2) return `${percent(letters - latin, letters)} of the letters from other scripts`;
  const { words, own } = countWords(sample);
  if (words < FEWEST_WORDS || own >= words * LEAST_SHARE) return null;
  return `${percent(own, words)} English function words (of, the, which …) where English has 20 % or more`;
}

/** How many words a text has, up to a limit, and how many of them are function words. */
function countWords(text: string): { words: number; own: number } {
  const counts = { words: 0, own: 0 };
  let at = 0;
  while (at < text.length && counts.words < SAMPLE) {
    let end = at;
    while (isLetterAt(text, end)) end += widthAt(text, end);
    if (end > at) counts.words += 1;
    if (end > at && end - at <= LONGEST && FUNCTION_WORDS.has(text.slice(at, end).toLowerCase())) counts.own += 1;
    at = end > at ? end : at + widthAt(text, at);
  }
  return counts;
}

/** Letters of the longest function word. */
const LONGEST = Math.max(...[...FUNCTION_WORDS].map(({ length }) => length));

/** How many characters are letters, and how many are of the Latin script; the plain ones are told by their code. */
function countLetters(text: string): { letters: number; latin: number } {
  let plain = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) plain += 1;
  }
  const others = (text.match(/[^\0-\x7f]+/g) ?? []).join('');
  return { letters: plain + count(others, /\p{L}/gu), latin: plain + count(others, /\p{Script=Latin}/gu) };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const percent = (part: number, whole: number): string => `${Math.round((part / whole) * 100)} %`;
