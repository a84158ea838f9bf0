import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearestName, nearestWord, otherSpellings } from '../../../src/lib/search/spelling.ts';

describe(otherSpellings, () => {
  it.each([
    ['defense', 'defence'],
    ['defence', 'defense'],
    ['program', 'programme'],
    ['programmes', 'programs'],
    ['modernization', 'modernisation'],
    ['organise', 'organize'],
    ['labor', 'labour'],
    ['harbours', 'harbors'],
    ['center', 'centre'],
    ['fibre', 'fiber'],
    ['travelers', 'travellers'],
    ['dialog', 'dialogue'],
    ['airplane', 'aeroplane'],
  ])('knows %s as %s', (typed, other) => {
    expect(otherSpellings(typed)).toContain(other);
  });

  it('has none for a word that is spelt one way', () => {
    expect(otherSpellings('railway')).toEqual([]);
  });
});

describe(editDistance, () => {
  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('potr', 'port', 2)).toBe(1);
  });

  it('is the same both ways, and nothing only for the same word', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(distance);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('corridor', 'port', 2)).toBeGreaterThan(2);
  });
});

describe(nearestWord, () => {
  const words = ['cooperation', 'port', 'terrorism', 'karakoram', 'trade', 'satellites'];

  it.each([
    ['terorism', 'terrorism'],
    ['karakorum', 'karakoram'],
    ['coperatoin', 'cooperation'],
    ['trde', 'trade'],
    ['satelite', 'satellites'],
  ])('reads %s as %s', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });

  it.each([
    ['steel', 'steer'],
    ['yields', 'fields'],
    ['iran', 'iron'],
    ['gold', 'goods'],
  ])('does not take %s for %s', (typed, other) => {
    expect(nearestWord(typed, [other])).toBeNull();
  });

  it.each(['sea', 'zzzz', 'ml2', 'parliament'])('leaves %s alone', (typed) => {
    expect(nearestWord(typed, words)).toBeNull();
  });
});

describe(nearestName, () => {
  it('takes a changed letter in a short name for a slip', () => {
    expect(nearestName('sundhel', ['sundhal'])).toBe('sundhal');
    expect(nearestName('velds', ['veldt'])).toBe('veldt');
  });
});
