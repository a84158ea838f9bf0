import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWords } from '../../../scripts/normalise/code/actors/words.ts';

/** What a word is, as one regular expression: what the scan in one pass must find. */
const WORD = /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‘ʻ`][\p{L}\p{M}]+)*/gu;

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('a', 'B', 'é', 'e\u0301', '9', '’', "'", 'ʻ', '`', '.', ' ', '-', 'U.S.', "o'5", 'ı', 'ß', 'İ', '𐐷', '\ud801'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
); // prettier-ignore

test('words are found where the expression finds them', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      expect(readWords(text).map(({ start, written }) => [start, written])).toEqual(
        [...text.matchAll(WORD)].map((match) => [match.index, match[0]]),
      );
    }),
    { numRuns: 500 },
  );
});
