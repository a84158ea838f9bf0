import { describe, expect, it } from 'vitest';
import { findReruns } from '../../../scripts/normalise/link/reruns.ts';
import type { ReadArticle } from '../../../scripts/normalise/read/article-text.ts';

const article = (id: string, text: string, date: string | null = null): ReadArticle =>
  ({ id, text, facts: { date: { value: date, basis: 'stated' } } }) as unknown as ReadArticle;
const WORDS = 'of the harbour ferry salmon nurses quay terminal winter money school border wind north survey'.split(
  ' ',
);
/** Sentences by one hand: no five words in a row are another's. */
const sentences = (hand: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) =>
    WORDS.map((word, place) => (place % 4 === 0 ? `${hand}${from + at}` : word)).join(' '),
  ).join('. ');

describe('findReruns', () => {
  it('finds a cut copy, whichever comes first by id', () => {
    const wire = article('wire', sentences('wire', 0, 10), '2024-03-14');
    expect(findReruns([article('a-copy', sentences('wire', 0, 6), '2024-03-15'), wire])).toEqual(
      new Map([['a-copy', { of: 'wire', share: 1 }]]),
    );
  });

  it('finds a copy with lines added, and gives the share', () => {
    const copy = findReruns([
      article('wire', sentences('wire', 0, 10), '2024-03-14'),
      article('copy', `${sentences('wire', 0, 10)} ${sentences('desk', 0, 4)}`, '2024-03-15'),
    ]).get('copy');
    expect(copy?.of).toBe('wire');
    expect(copy?.share).toBeGreaterThan(0.6);
  });

  it('takes a copy of a copy for a copy of the first', () => {
    const text = sentences('wire', 0, 10);
    const found = findReruns([
      article('wire', text, '2024-03-14'),
      article('two', text, '2024-03-15'),
      article('three', text, '2024-03-16'),
    ]);
    expect([...found].map(([id, { of }]) => [id, of])).toEqual([
      ['two', 'wire'],
      ['three', 'wire'],
    ]);
  });

  it('takes two reports that share a quotation for two', () => {
    const shared = sentences('statement', 0, 3);
    expect(
      findReruns([article('a', `${shared} ${sentences('a', 0, 8)}`), article('b', `${shared} ${sentences('b', 0, 8)}`)])
        .size,
    ).toBe(0);
  });

  it('says nothing of a few lines', () => {
    expect(findReruns([article('a', 'The two sides met.'), article('b', 'The two sides met.')]).size).toBe(0);
  });
});
