/** Thinnest space: keeps our quotation marks apart from the source's own. */
export const HAIR = '\u200a';

/** After these, or at the beginning, a straight mark opens. */
const BEFORE_OPENING = /[\s([{‘“—–-]/u;

/**
 * A source's words as they stand inside our double quotation marks: its own become single, character for character.
 * `any form of “separate rule.”` → `any form of ‘separate rule.’`
 */
export const nested = (text: string): string =>
  text.replace(/[“”"]/gu, (sign, at: number) => {
    if (sign === '“') return '‘';
    if (sign === '”') return '’';
    const before = text.charAt(at - 1);
    return before === '' || BEFORE_OPENING.test(before) ? '‘' : '’';
  });

/** What stands between our opening mark and the first of the source's own. */
export const hairBefore = (text: string): string => (/^["“‘]/u.test(text) ? HAIR : '');

/** What stands between the last of the source's own marks and our closing one. */
export const hairAfter = (text: string): string => (/["”’]$/u.test(text) ? HAIR : '');

/** A source's words in quotation marks: `they are “iron brothers.”` → `“they are ‘iron brothers.’ ”`, with a hair of space. */
export const quoted = (text: string): string => `“${hairBefore(text)}${nested(text)}${hairAfter(text)}”`;
