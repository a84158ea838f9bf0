import { UnreadableText } from './unreadable-text.ts';

/** From this many control characters on a file is called binary rather than blamed for one of them. */
const BINARY = 5;
/** Controls, without white space; and the two code points that are no character. */

const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/gu;
/** Turns the direction of what follows it, so that a page shows other words than those that are stored. */
const OVERRIDES = /[\u202d\u202e]/gu;
/** Put where a character was lost when the text was decoded wrongly before. */
const LOST = /\ufffd/gu;
/** `â€™` for `’`, `Ã©` for `é`: UTF-8 that was once read as Windows-1252. */
const TWICE_ENCODED = /\u00e2\u20ac[\u2122\u0153\u201d\u201c\u02dc\u00a6\u00a2\x9d]|\u00c3[\u00a0-\u00bf]/gu;

/**
 * Refuses characters that no article has and that do harm in pages, feeds and file formats.
 * @throws UnreadableText naming the character and its line
 */
export function refuseUnprintable(text: string): void {
  if (text.includes('\0')) throw new UnreadableText('expected text, found a binary file (it has NUL bytes)');
  const controls = text.match(CONTROLS) ?? [];
  if (controls.length >= BINARY)
    throw new UnreadableText(`expected text, found a binary file (it has ${controls.length} control characters)`);
  refuse(text, CONTROLS, 'a control character', 'Remove the character.');
  refuse(text, OVERRIDES, 'a character that turns the direction of text', 'Remove the character.');
  refuse(text, LOST, 'the mark of a lost character', 'Save the article again from its source.');
  refuse(text, TWICE_ENCODED, 'a text that was encoded twice', 'Save the article again from its source, as UTF-8.');
}

const refuse = (text: string, pattern: RegExp, what: string, fix: string): void => {
  const at = text.search(pattern);
  if (at < 0) return;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  throw new UnreadableText(`expected plain text, found ${what} (U+${code})`, fix, text.slice(0, at).split('\n').length);
};
