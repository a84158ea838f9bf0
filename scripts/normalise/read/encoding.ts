import { UnreadableText } from './unreadable-text.ts';

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 2000;
/** Least share of a sample's 16-bit units whose one half is zero and whose other is not. */
const HALF_ZERO = 0.4;
/** Bytes that Windows-1252 has no character for. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * How bytes are to be decoded, as a label that `TextDecoder` knows.
 * @throws UnreadableText for UTF-8 with broken bytes, and for bytes that are no text in any encoding that is read here
 */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? utf8Or1252(bytes);
}

/** UTF-16 without a mark: in English every other byte is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (parity: number): number => {
    let found = 0;
    for (let at = parity; at < sample.length; at += 2) if (sample[at] === 0) found += 1;
    return found / (sample.length / 2);
  };
  if (zeros(1) >= HALF_ZERO && zeros(0) === 0) return 'utf-16le';
  return zeros(0) >= HALF_ZERO && zeros(1) === 0 ? 'utf-16be' : null;
};

const utf8Or1252 = (bytes: Uint8Array): string => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = countOf(text, /\ufffd/gu);
  if (broken === 0 || isUtf8(bytes)) return 'utf-8';
  if (countOf(text, /[^\0-\x7f\ufffd]/gu) > broken) {
    throw new UnreadableText(
      `expected UTF-8, found ${broken} broken bytes in it`,
      'Save the article again from its source.',
      lineOf(text, text.indexOf('\ufffd')),
    );
  }
  if (bytes.includes(0)) throw new UnreadableText('expected text, found a binary file (it has NUL bytes)');
  if (bytes.some((byte) => UNDEFINED_IN_1252.has(byte)))
    throw new UnreadableText('expected UTF-8, UTF-16 or Windows-1252, found another encoding');
  return 'windows-1252';
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
