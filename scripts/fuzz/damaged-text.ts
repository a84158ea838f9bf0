import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

/** Real and written articles to damage. */
const TEXTS = globSync('tests/gold/{five,own}/*.txt')
  .sort()
  .map((path) => readFileSync(path, 'utf8'));

/** Signs that decide something somewhere: quotation marks, list marks, ends of sentences, invisible ones, halves of pairs. */
const SIGNS = [
  ...['"', '“', '”', '‘', '’', "'", '(', ')', '[', ']', '—', '-', '–', ':', ';', ',', '.', '…', '!', '?', '\n', '\r\n'],
  ...['\n\n', '\t', ' ', '  ', '• ', '1. ', '(a) ', 'II. ', '---\n', '\u00a0', '\u200b', '\u00ad', '\u2028', '\u200f'],
  ...[
    '\ufeff',
    '😀',
    '\u0301',
    'ﬁ',
    'İ',
    'ß',
    '中',
    '&amp;',
    '<b>',
    '</p>',
    '$&',
    '\\',
    '%s',
    '{{',
    '`',
    '|',
    '0',
    '٣',
  ],
  ...[' and ', ' to ', ' agreed to ', ' signed ', ' the ', ' of ', ' that ', ' President ', ' not ', ' will ', ' Mr. '],
];

/** A way to damage a text: where, how far and what. */
const damage = fc.record({
  kind: fc.constantFrom('delete', 'double', 'insert', 'repeat', 'swap', 'case'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  sign: fc.constantFrom(...SIGNS),
});
type Damage = ReturnType<typeof damage.generate>['value'];

const damaged = (text: string, { kind, at, length, sign }: Damage): string => {
  const start = Math.floor(at * text.length);
  const [before, piece, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  const pieces: Record<string, string> = {
    delete: '',
    double: piece + piece,
    insert: sign + piece,
    repeat: sign.repeat(length) + piece,
    swap: piece.split(' ').reverse().join(' '),
    case: piece === piece.toUpperCase() ? piece.toLowerCase() : piece.toUpperCase(),
  };
  return (before + (pieces[kind] ?? piece) + after).toWellFormed();
};

/** A stretch of a real article with a few damages. @param longest characters of the stretch */
export const damagedText = (longest: number): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...TEXTS),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      damages: fc.array(damage, { maxLength: 8 }),
    })
    .map(({ text, from, damages }) => {
      const start = Math.floor(from * Math.max(0, text.length - longest));
      return damages.reduce(damaged, text.slice(start, start + longest));
    });

/** Signs alone, in any order. */
export const signs = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...SIGNS), { maxLength: most }).map((list) => list.join(''));

/** Anything that a text may be. */
export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: damagedText(longest) },
    { weight: 2, arbitrary: signs(Math.min(60, longest / 4)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: longest / 4 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: longest / 4 }) },
  );
