import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/normalise/read/decode.ts';

const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);

describe('decode', () => {
  it('reads UTF-8 and takes the byte order mark off', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xe2, 0x80, 0x9c, 0x41))).toBe('“A');
  });

  it('reads UTF-16 of either order by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toBe('A');
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toBe('A');
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    expect(decode(bytes(0x93, 0x41, 0x94))).toBe('“A”');
  });

  it('keeps line ends and spaces as they are', () => {
    expect(decode(new TextEncoder().encode('a\r\n b\u00a0'))).toBe('a\r\n b\u00a0');
  });

  it.each([
    ['an empty file', bytes()],
    ['white space alone', bytes(0x20, 0x0a)],
    ['a binary file', bytes(0x41, 0x00, 0x42)],
  ])('refuses %s', (_, input) => {
    expect(() => decode(input)).toThrow(/expected text, found/);
  });
});
