import type { Span } from '../code/clause.ts';

/** Longest line, in characters, that a hard-wrapped text may have. */
const WRAPPED_WIDTH = 100;
/** Shortest line that can have been broken by a wrap rather than by its writer. */
const WRAPPED_AT_LEAST = 45;

/** Bullets, `12.`, `(a)`, `iv)`, `2.3`, `II.`; a capital letter and a full stop are somebody's initial. */
const LIST_MARK =
  /^\s*(?:[-*•–—·▪◦‣●■○□◆◇▶►▸✓✔→※➢➤★☆∙⁃]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\([A-Z]\)|[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})+\.?)\s+/u;

/** The mark that opens a list item or a numbered paragraph: `• `, `(a) `, `12. `; null where a line has none. */
export const listMark = (line: string): string | null => LIST_MARK.exec(line)?.[0] ?? null;

/** `■ 1. Energy` before `○ Memorandum on …`: marks of lists that open the sections of a fact sheet. */
const SECTION_MARK = /^\s*[■□◆◇▶►★☆]\s/u;

/** Whether a mark of `listMark` may open a section. */
export const mayOpenSection = (mark: string): boolean => SECTION_MARK.test(mark);

/** The lines of a text that are not blank, without the white space around them. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const line of text.split(/[\r\n\u2028\u2029]/)) {
    const trimmed = line.trim();
    const start = next + line.indexOf(trimmed);
    next += line.length + 1;
    if (trimmed !== '') found.push({ start, end: start + trimmed.length });
  }
  return found;
}

/**
 * Lines as their writer meant them: in a hard-wrapped text (a mail, an old press release), lines that one paragraph was
 * broken into are joined again.
 */
export function writtenLines(text: string): Span[] {
  const all = lines(text);
  if (!isHardWrapped(text, all)) return all;
  const joined: Span[] = [];
  for (const line of all) {
    const before = joined.at(-1);
    if (before && continues(text, before, line)) before.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

const adjacent = (text: string, before: Span, after: Span): boolean =>
  !/\r?\n[^\S\n]*\r?\n/u.test(text.slice(before.end, after.start));

const continues = (text: string, before: Span, line: Span): boolean => {
  if (!adjacent(text, before, line) || listMark(text.slice(line.start, line.end))) return false;
  const lastBreak = text.lastIndexOf('\n', before.end - 1);
  return before.end - Math.max(before.start, lastBreak + 1) >= WRAPPED_AT_LEAST;
};

const isHardWrapped = (text: string, all: readonly Span[]): boolean => {
  if (all.some(({ start, end }) => end - start > WRAPPED_WIDTH)) return false;
  const followed = all.filter((line, at) => {
    const next = all[at + 1];
    return next !== undefined && line.end - line.start >= WRAPPED_AT_LEAST && adjacent(text, line, next);
  });
  const broken = followed.filter(({ end }) => !/[.!?:;”"')\]]/u.test(text[end - 1] ?? ''));
  return followed.length >= 4 && broken.length >= followed.length * 0.6;
};
