/** Why bytes could not be read as text. */
export class UnreadableBytes extends Error {
  override readonly name = 'UnreadableBytes';
}

/**
 * Bytes as text: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252.
 * Nothing but the mark is removed.
 * @throws UnreadableBytes for an empty or a binary file
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableBytes('expected text, found an empty file');
  const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  if (text.trim() === '') throw new UnreadableBytes('expected text, found only white space');
  if (text.includes('\0')) throw new UnreadableBytes('expected text, found a binary file (it has NUL bytes)');
  return text;
}

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};
