import type { Span } from '../clause.ts';
import { INITIAL } from '../letters.ts';
import { ABBREVIATIONS, NUMBERED, STARTERS, TRAILING } from './abbreviations.ts';

const INITIALS = new RegExp(`^(?:\\p{L}\\.)*${INITIAL}$`, 'u');
const LAST_WORD = /(\S+)\.\s*$/;
const FIRST_WORD = /^[\s"“”'‘’([]*([\p{L}’']+)/u;
const NUMBER = /^\s*(?:\d|[IVXLC]+\b)/;
const LIST_MARK = /^\s*[([]?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s*$/i;

/** How many characters around a cut decide whether it was right; keeps the work per cut constant. */
const VIEW = 40;

/** The last word of a piece without its full stop and opening marks: `Gen` of “… and Lt. Gen. ”. */
const lastWord = (piece: string): string | undefined => LAST_WORD.exec(piece)?.[1]?.replace(/^["“”'‘’([]+/, '');

/**
 * Whether a piece was cut off from the next one wrongly.
 * @example cutWrongly('Protocol No. ', '5 was signed') // true
 * @example cutWrongly('No. ', 'We never agreed') // false
 * @example cutWrongly('Former president Ts. ', 'Elbegdorj sat') // true
 * @example cutWrongly('He thanked Ch. ', 'The talks began') // false
 * @example cutWrongly('He arrived from the U.S. ', 'The talks began') // false
 */
export function cutWrongly(before: string, after: string): boolean {
  if (LIST_MARK.test(before)) return true;
  if (/^[\s"“”'‘’)\]]*\p{Ll}/u.test(after)) return !/[?!]\s*$/.test(before) || /^[”"’]/.test(after);
  const word = lastWord(before);
  if (word === undefined) return false;
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  const short = word.toLowerCase();
  if (NUMBERED.has(short) && !INITIALS.test(word)) return NUMBER.test(after);
  if (ABBREVIATIONS.has(short)) return !(TRAILING.has(short) && STARTERS.has(next ?? ''));
  if (!INITIALS.test(word)) return false;
  return next === undefined ? !/^\s*["“”([]/.test(after) : !(word.length > 1 && STARTERS.has(next));
}

/** Joins pieces that a general segmenter cut after an abbreviation, an initial or a list mark. */
export function gluePieces(text: string, pieces: readonly Span[]): Span[] {
  const glued: Span[] = [];
  for (const piece of pieces) {
    const last = glued.at(-1);
    const before = last && text.slice(Math.max(last.start, last.end - VIEW), last.end);
    if (last && before !== undefined && cutWrongly(before, text.slice(piece.start, piece.start + VIEW)))
      last.end = piece.end;
    else glued.push({ ...piece });
  }
  return glued;
}
