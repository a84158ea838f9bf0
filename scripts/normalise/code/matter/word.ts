import type { Span } from '../clause.ts';
import type { PartOfSpeech, Token } from '../grammar/token.ts';
import type { Lexeme, Lexemes } from './lexeme.ts';

/** `own` names one of the two countries, `foreign` another country, `person` somebody in office. */
export type Role = 'own' | 'foreign' | 'person' | 'plain';

/** A word as the coding of matters sees it: hyphenated words are taken apart, marks are left out. */
export interface MatterWord extends Span {
  /** What it is compared by; see `wordKey`. */
  key: string;
  text: string;
  lexeme: Lexeme;
  tag: PartOfSpeech;
  /** The mark that stands before it, other than a hyphen, a bracket or a quotation mark; null without one. */
  mark: string | null;
  /** Whether it hangs on the word before by a hyphen: `1` in `VL-1`. */
  glued: boolean;
  /** What it names. */
  role: Role;
  /** Whether a sector's term may begin with it, as its sentence goes on. */
  opens: boolean;
}

const HYPHEN = /^[-‐‑–]$/u;
const SILENT = /^[“”"‘’'«»„()[\]*_]+$/u;

/**
 * The words of a tagged sentence, without their roles.
 * @example `the VL-1 upgrade, and more` gives the, vl, 1 (glued), upgrade, and (after a comma), more
 */
export function readWords(tokens: readonly Token[], lexemes: Lexemes): MatterWord[] {
  const words: MatterWord[] = [];
  let mark: string | null = null;
  for (const [place, token] of tokens.entries()) {
    if (token.text.length <= 2 && isApostrophe(token.text)) continue;
    let lexeme = lexemes.of(token);
    if (!lexeme) {
      if (!SILENT.test(token.text) && !isJoint(tokens, place)) mark = token.text;
      continue;
    }
    const joined = mark === null && isJoint(tokens, place - 1);
    for (; lexeme; lexeme = lexeme.next) {
      const { key, text, at } = lexeme;
      const start = token.start + at;
      const glued = at > 0 || joined;
      words.push({
        key,
        text,
        lexeme,
        tag: token.tag,
        mark,
        glued,
        role: 'plain',
        opens: false,
        start,
        end: start + text.length,
      });
      mark = null;
    }
  }
  return words;
}

const isApostrophe = (text: string): boolean => text.startsWith('’') || text.startsWith("'");

/** A hyphen with words on both its sides and no space. */
function isJoint(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.text.length !== 1 || !HYPHEN.test(token.text)) return false;
  return tokens[place - 1]?.end === token.start && tokens[place + 1]?.start === token.end;
}
