import { encodingOf } from './encoding.ts';
import { refuseUnprintable } from './unprintable.ts';
import { UnreadableText } from './unreadable-text.ts';

/**
 * Bytes as text: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252.
 * Nothing but the mark is removed.
 * @throws UnreadableText for an empty, a binary or a damaged file
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new UnreadableText('expected text, found an empty file', 'Paste the article into it, or delete it.');
  const text = decodeAs(encodingOf(bytes), bytes);
  if (text.trim() === '')
    throw new UnreadableText('expected text, found only white space', 'Paste the article into it, or delete it.');
  refuseUnprintable(text);
  if (!/\p{L}/u.test(text))
    throw new UnreadableText('expected text, found no letter in it', 'Paste the article into it, or delete it.');
  return text;
}

const decodeAs = (encoding: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UnreadableText(`expected text, found broken ${encoding.toUpperCase()} (half a character)`);
  }
};
