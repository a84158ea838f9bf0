import type { Span } from '../clause.ts';
import { startsCapitalOrFigure } from '../letters.ts';
import type { PartOfSpeech, Token } from '../grammar/token.ts';
import { splitPieces } from './word-key.ts';

/** A word as the coding of matters sees it: hyphenated words are taken apart, marks are left out. */
export interface Word extends Span {
  /** What it is compared by; see `wordKey`. */
  key: string;
  text: string;
  tag: PartOfSpeech;
  /** Starts with a capital or a figure. */
  capital: boolean;
  /** The mark that stands before it, other than a hyphen, a bracket or a quotation mark; null without one. */
  mark: string | null;
  /** Whether it hangs on the word before by a hyphen: `1` in `VL-1`. */
  glued: boolean;
}

const HYPHEN = /^[-‐‑–]$/u;
const SILENT = /^[“”"‘’'«»„()[\]*_]+$/u;

/**
 * The words of a tagged sentence.
 * @example `the VL-1 upgrade, and more` gives the, vl, 1 (glued), upgrade, and (after a comma), more
 */
export function readWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let mark: string | null = null;
  tokens.forEach((token, place) => {
    if (token.text.length <= 2 && isApostrophe(token.text)) return;
    const pieces = splitPieces(token.text);
    if (pieces.length === 0) {
      if (!SILENT.test(token.text) && !isJoint(tokens, place)) mark = token.text;
      return;
    }
    const joined = mark === null && isJoint(tokens, place - 1);
    for (const { key, text, at } of pieces) {
      const start = token.start + at;
      words.push({
        key,
        text,
        tag: token.tag,
        capital: startsCapitalOrFigure(text),
        mark,
        glued: at > 0 || joined,
        start,
        end: start + text.length,
      });
      mark = null;
    }
  });
  return words;
}

const isApostrophe = (text: string): boolean => text.startsWith('’') || text.startsWith("'");

/** A hyphen with words on both its sides and no space. */
function isJoint(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (!token || !HYPHEN.test(token.text)) return false;
  return tokens[place - 1]?.end === token.start && tokens[place + 1]?.start === token.end;
}
