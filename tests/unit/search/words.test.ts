import { describe, expect, it } from 'vitest';
import { fold, phraseKey, stem, tokenize } from '../../../src/lib/search/words.ts';
import { wordsByFrequency } from '../../../src/lib/search/vocabulary.ts';

describe(tokenize, () => {
  it('keeps hyphens and full stops inside words, and drops the possessive', () => {
    expect(tokenize('D.I. Khan’s ML-1, (2023)!').map(({ text }) => text)).toEqual(['D.I', 'Khan', 'ML-1', '2023']);
  });
});

describe(phraseKey, () => {
  it('is the same for all ways of writing an abbreviation', () => {
    expect(phraseKey('D.I. Khan')).toBe(phraseKey('DI Khan'));
    expect(phraseKey('ML-1')).toBe(phraseKey('ml 1'));
  });
});

describe(fold, () => {
  it('drops accents and case', () => {
    expect(fold('Türkiye’s Ürümqi')).toBe("turkiye's urumqi");
  });
});

describe(stem, () => {
  it.each([
    ['railways', 'railway'],
    ['industries', 'industry'],
    ['promised', 'promise'],
    ['modernisation', 'modernise'],
  ])('sees %s and %s as forms of one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });
});

describe(wordsByFrequency, () => {
  it('has the most frequent first, without stop words and numbers', () => {
    expect(wordsByFrequency(['the port of 2023', 'Port-city trade', 'trade, trade'])).toEqual([
      'trade',
      'port',
      'city',
      'port-city',
    ]);
  });
});
