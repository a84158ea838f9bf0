import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../../scripts/normalise/code/phrase-index.ts';
import { stemOf } from '../../../scripts/normalise/code/matter/stem.ts';
import { slugOf } from '../../../scripts/normalise/code/matter/topic-title.ts';
import { keysOf, wordKey } from '../../../scripts/normalise/code/matter/word-key.ts';

describe('words are compared by their key', () => {
  it.each([
    ['Defence', 'defense'],
    ['Centres', 'center'],
    ['industrialisation', 'industrialization'],
    ['ports', 'Port'],
    ['Türkiye', 'turkiye'],
    ['programmes', 'program'],
  ])('%s is %s', (one, other) => {
    expect(wordKey(one)).toBe(wordKey(other));
  });
  it.each([
    ['customs', 'custom'],
    ['goods', 'good'],
    ['arms', 'arm'],
  ])('%s is not %s', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
  it('takes hyphenated words apart and keeps abbreviations together', () => {
    expect(keysOf('ML-1 at the U.N.')).toEqual(['ml', '1', 'at', 'the', 'un']);
  });
  it('finds one stem for a family of words', () => {
    expect(stemOf(wordKey('exporters'))).toBe(stemOf(wordKey('export')));
  });
});

describe('an index of phrases', () => {
  const wordsOf = (text: string): { key: string }[] => text.split(' ').map((key) => ({ key }));
  const index = new PhraseIndex<string>();
  index.add(['free', 'trade'], 'trade');
  index.add(['free', 'trade', 'zone'], 'industry');
  it('prefers the longest phrase', () => {
    expect(index.find(wordsOf('a free trade zone')).map(({ values }) => values)).toEqual([['industry']]);
  });
  it('falls back to the shorter one', () => {
    expect(index.find(wordsOf('free trade talks'))).toEqual([{ from: 0, to: 2, values: ['trade'] }]);
  });
  it('finds nothing in half a phrase', () => {
    expect(index.find(wordsOf('free ride'))).toEqual([]);
  });
});

it('makes safe ids of titles', () => {
  expect(slugOf('Valparaíso’s “Green” port')).toBe('valparaiso-green-port');
});
