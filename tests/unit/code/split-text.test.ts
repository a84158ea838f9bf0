import { describe, expect, test } from 'vitest';
import { splitText } from '../../../scripts/normalise/code/sentences.ts';
import { HELD_OUT, TRICKY } from './sentence-cases.ts';

const split = (text: string): string[] => splitText(text).map(({ start, end }) => text.slice(start, end));

describe('splitText', () => {
  test.each([...TRICKY, ...HELD_OUT])('splits “%s …” where a reader would', (...sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  test('splits where the space after a full stop is missing', () => {
    expect(split('It is good for both sides.The next round is in May.')).toEqual([
      'It is good for both sides.',
      'The next round is in May.',
    ]);
    expect(split('“It is bound to fail...The two sides agreed to act,” it said.')).toHaveLength(2);
  });

  test('does not split web addresses', () => {
    expect(split('See www.Example.Com/News.Today for it.')).toHaveLength(1);
  });

  test('reads a hard-wrapped line as one sentence, and keeps the line end in the span', () => {
    expect(split('They met\nat Geneva\nand signed. They left.')).toEqual([
      'They met\nat Geneva\nand signed.',
      'They left.',
    ]);
  });

  test('keeps the number of a paragraph with its sentence', () => {
    expect(split('1. The Sides shall meet. 2. They shall go.')).toEqual([
      '1. The Sides shall meet.',
      '2. They shall go.',
    ]);
  });

  test('keeps a time stamp, and a question apart from its answer', () => {
    expect(split('14:05 – The ministers arrive. Q: Will it work? A: Yes.')).toEqual([
      '14:05 – The ministers arrive.',
      'Q: Will it work?',
      'A: Yes.',
    ]);
  });

  test('tells an abbreviation from a word that ends a sentence', () => {
    expect(split('No. We never agreed. Protocol No. 5 is signed. See art. IV of it.')).toHaveLength(4);
    expect(split('It went to Nordic Ferries Ltd. The ships sail in Dec. They are late.')).toHaveLength(3);
  });

  test('finds nothing in nothing', () => {
    expect(split(' \n ')).toEqual([]);
  });

  test('takes time in proportion to length', () => {
    const started = performance.now();
    expect(splitText('The two sides agreed to act. '.repeat(20_000))).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
