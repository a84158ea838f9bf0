import { describe, expect, it } from 'vitest';
import { markWords, readExcerpt } from '../../../src/lib/search/excerpt.ts';

describe(readExcerpt, () => {
  it('tells the words searched for from the rest', () => {
    expect(readExcerpt('the <mark>port</mark> of <mark>call.</mark>')).toEqual([
      { text: 'the ', hit: false },
      { text: 'port', hit: true },
      { text: ' of ', hit: false },
      { text: 'call.', hit: true },
    ]);
  });

  it('keeps markup in a text as text', () => {
    expect(readExcerpt('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp;lt;')).toEqual([
      { text: '<img src=x onerror="alert(1)"> &lt;', hit: false },
    ]);
  });

  it('reads nothing as nothing', () => {
    expect(readExcerpt('')).toEqual([]);
  });
});

describe(markWords, () => {
  const hits = (text: string, searched: string): string[] =>
    markWords(text, [searched])
      .filter(({ hit }) => hit)
      .map(({ text: word }) => word);

  it('marks other forms and the beginning of a word', () => {
    expect(hits('Railways to the coast', 'railway')).toEqual(['Railways']);
    expect(hits('Counter-terrorism', 'terror')).toEqual(['terrorism']);
  });

  it('keeps the text as it is', () => {
    const text = 'Sundhal’s “Veld” Line, (2023)';
    expect(
      markWords(text, ['veld'])
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  it('marks nothing where nothing is searched for', () => {
    expect(hits('Railways to the coast', '')).toEqual([]);
  });
});
