/** What a character is, as bits of one number. */
const KNOWN = 1;
const LETTER = 2;
const MARK = 4;
const FIGURE = 8;
const CAPITAL = 16;
const SMALL = 32;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [FIGURE, /\p{N}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
];

/** Of characters that were met, what they are: a look into a list is much faster than a regular expression. */
const known = new Uint8Array(0x11_0000);

/** What the character is that stands at a place; 0 behind the end. */
function classAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return 0;
  return (known[code] ?? 0) || classify(code);
}

function classify(code: number): number {
  const character = String.fromCodePoint(code);
  const found = TESTS.reduce((bits, [bit, test]) => (test.test(character) ? bits | bit : bits), KNOWN);
  known[code] = found;
  return found;
}

const isLetterOrMark = (found: number): boolean => (found & (LETTER | MARK)) !== 0;

/** Whether a letter stands at a place. */
export const isLetterAt = (text: string, at: number): boolean => (classAt(text, at) & LETTER) !== 0;

/** Whether a letter or a figure stands at a place. */
export const beginsWord = (text: string, at: number): boolean => (classAt(text, at) & (LETTER | FIGURE)) !== 0;

/** Whether a text begins with a capital letter. */
export const startsCapital = (text: string): boolean => (classAt(text, 0) & CAPITAL) !== 0;

/** Whether a text begins with a capital letter or a figure. */
export const startsCapitalOrFigure = (text: string): boolean => (classAt(text, 0) & (CAPITAL | FIGURE)) !== 0;

/** Whether a text begins with a capital letter and a small one. */
export const startsCapitalised = (text: string): boolean =>
  startsCapital(text) && (classAt(text, widthAt(text, 0)) & SMALL) !== 0;

/** How many code units the character at a place takes. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/**
 * Where a run of letters, marks and, where wanted, figures ends.
 * @param at where it may begin
 */
export function endOfRun(text: string, at: number, figures: boolean): number {
  let end = at;
  while (end < text.length) {
    const found = classAt(text, end);
    if (!isLetterOrMark(found) && !(figures && (found & FIGURE) !== 0)) break;
    end += widthAt(text, end);
  }
  return end;
}

/** Where letters with a point behind each end: `U.S.`; the place itself where there is not one. */
export function endOfInitials(text: string, at: number): number {
  let end = at;
  while (isLetterAt(text, end)) {
    const point = end + widthAt(text, end);
    if (text.charAt(point) !== '.') break;
    end = point + 1;
  }
  return end;
}

/** A letter of a name, also one of another alphabet that Latin writes with two: `K`, `Ts`, `Kh`; `Yu` and `Ye` are names of their own. */
export const INITIAL = '(?:\\p{Lu}|[CDGKPSTZ]h|Ts|Dz|Dj)';
