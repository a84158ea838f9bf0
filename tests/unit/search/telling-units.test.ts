import { describe, expect, it } from 'vitest';
import { tellingUnits } from '../../../src/lib/search/telling-units.ts';
import { toLexicon } from '../../../src/lib/search/vocabulary.ts';

const names = [{ name: 'Trade Fair', kind: 'topic' as const, forms: [] }];
const lexicon = toLexicon({
  names,
  words: 'cooperation trade fair lake highway region quay mine pass signed',
  callers: '',
});
const unitsOf = (query: string): string[] => tellingUnits(query, lexicon).map(({ text }) => text);

describe(tellingUnits, () => {
  it('puts the rarest first and leaves out what nearly every page has', () => {
    expect(unitsOf('cooperation lake quay')).toEqual(['quay', 'lake']);
  });

  it('keeps the words of a name together', () => {
    expect(unitsOf('quay trade fair')).toEqual(['trade fair', 'quay']);
  });

  it('weighs a form of a word as the word', () => {
    const [first, second] = tellingUnits('highways mines', lexicon);
    expect([first?.text, second?.text]).toEqual(['mines', 'highways']);
    expect(first?.weight).toBeCloseTo(Math.log(2 + 7));
  });

  it('takes an unknown word for the rarest', () => {
    expect(unitsOf('quay xylophone')[0]).toBe('xylophone');
  });

  it('finds nothing to leave out of one word or of a quotation', () => {
    expect(unitsOf('highway')).toEqual([]);
    expect(unitsOf('"lake highway"')).toEqual([]);
  });

  it('gives few units of a long query', () => {
    expect(unitsOf('a1 b2 c3 d4 e5 f6 g7 h8 i9').length).toBe(3);
  });
});
