import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/lib/search/shorten.ts';
import { toLexicon } from '../../../src/lib/search/vocabulary.ts';

const names = [{ name: 'Trade Fair', kind: 'topic' as const, forms: [] }];
const lexicon = toLexicon({ names, words: 'cooperation trade fair lake highway' });

describe(shorten, () => {
  it('keeps the rarest words longest', () => {
    expect(shorten('lake trade cooperation', lexicon)).toEqual([
      'lake trade',
      'lake cooperation',
      'lake',
      'trade cooperation',
      'trade',
      'cooperation',
    ]);
  });

  it('keeps the words of a name together', () => {
    expect(shorten('lake trade fair', lexicon)).toEqual(['trade fair', 'lake']);
  });

  it('takes other forms of words for rare', () => {
    expect(shorten('cooperation highways', lexicon)[0]).toBe('highways');
  });

  it('has nothing to drop from one word or from a quotation', () => {
    expect(shorten('highway', lexicon)).toEqual([]);
    expect(shorten('"lake highway"', lexicon)).toEqual([]);
  });

  it('does not try every combination of a long query', () => {
    expect(shorten('a1 b2 c3 d4 e5 f6 g7 h8 i9', lexicon).length).toBeLessThan(32);
  });
});
