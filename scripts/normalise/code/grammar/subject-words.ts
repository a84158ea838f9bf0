import { behindOpening } from './opening-phrases.ts';
import type { Range, Token } from './token.ts';
import { isAdverbial, isMark } from './word-classes.ts';

/** Trims adverbs and what opens the clause; null when nothing is left. */
export function subjectIn(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && isTrimmed(tokens[start])) start += 1;
  start = behindOpening(tokens, start, end);
  while (end > start && isTrimmed(tokens[end - 1])) end -= 1;
  return end > start ? { from: start, to: end } : null;
}

const isTrimmed = (token: Token | undefined): boolean =>
  token !== undefined && (isAdverbial(token) || isMark(token) || (token.tag === 'PUNCT' && token.text !== ')'));
