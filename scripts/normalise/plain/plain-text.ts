/** A text without what the eye does not see, and where each of its characters stands in the text that it was made from. */
export interface PlainText {
  text: string;
  /** For each UTF-16 index of `text`, and for its end: the index in the stored text. */
  origin: readonly number[];
}

const SPACES = String.raw`\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000`;
/** Soft hyphens, zero-width characters, direction marks, selectors and tags. */
const INVISIBLE = String.raw`\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e007f}`;
const RUN = `[${SPACES}${INVISIBLE}]`;
/** A run of them, but for one blank between two words, which is plain. */
const UNPLAIN = new RegExp(`(?: (?=${RUN})|(?! )${RUN})${RUN}*|[\\ufb00-\\ufb06]`, 'gu');
const HAS_SPACE = new RegExp(`[${SPACES}]`, 'u');

/**
 * The text as its words are read: any run of spaces is one space, invisible characters are left out, ligatures are the
 * letters that they join. Indentation stays.
 * @returns null where the stored text is plain already, as nearly all are
 */
export function plainText(stored: string): PlainText | null {
  const origin: number[] = [];
  let text = '';
  let copied = 0;
  let changed = false;
  const copy = (end: number): void => {
    for (let at = copied; at < end; at += 1) origin.push(at);
    text += stored.slice(copied, end);
  };
  for (const { 0: run, index } of stored.matchAll(UNPLAIN)) {
    const plain = plainRun(run, stored[index - 1] ?? '\n', stored[index + run.length] ?? '\n');
    if (plain === run) continue;
    copy(index);
    origin.push(...Array.from(plain, () => index));
    text += plain;
    copied = index + run.length;
    changed = true;
  }
  if (!changed) return null;
  copy(stored.length);
  return { text, origin: [...origin, stored.length] };
}

const plainRun = (run: string, before: string, after: string): string => {
  if (/[\ufb00-\ufb06]/u.test(run)) return run.normalize('NFKC');
  const atEdge = /[\r\n]/u.test(before) || /[\r\n]/u.test(after);
  if (atEdge && /^[ \t]+$/u.test(run)) return run;
  return HAS_SPACE.test(run) && !atEdge ? ' ' : '';
};
