import { describe, expect, it } from 'vitest';
import { readExcerpt } from '../../../src/lib/search/excerpt.ts';

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
