import { expect, test } from 'vitest';
import { FIRST_WORD, VECTORLESS } from '../../../scripts/normalise/code/filters/word-row.ts';
import { noFilters } from '../../../scripts/normalise/code/filters/filter-model.ts';
import { lexicon as whole } from './matter-setup.ts';
import { textNumberOf } from '../../../scripts/normalise/code/grammar/word-number.ts';
import { lexemesOf } from '../../../scripts/normalise/code/matter/lexeme.ts';
import type { MatterLexicon } from '../../../scripts/normalise/code/matter/matter-lexicon.ts';
import type { MatterWord } from '../../../scripts/normalise/code/matter/word.ts';
import { directionOf, meaningOf } from '../../../scripts/normalise/code/matter/sector-meaning.ts';
import { groundsFor, rankSectors } from '../../../scripts/normalise/code/matter/sector-model.ts';
import { rowOf } from '../../../scripts/normalise/code/matter/sector-filters.ts';
import { Stretch } from '../../../scripts/normalise/code/matter/stretch.ts';

const vectors = {
  dimensions: 2,
  of: new Map([
    ['orchard', Int8Array.of(96, 0)],
    ['tunnel', Int8Array.of(0, 64)],
    ['the', Int8Array.of(-64, -64)],
  ]),
};
const lexicon: MatterLexicon = { ...whole, vectors };
const lexemes = lexemesOf(lexicon);
const word = (text: string, more: Partial<MatterWord> = {}): MatterWord => {
  const lexeme = lexemes.of({ text, textNumber: textNumberOf(text) });
  if (!lexeme) throw new Error('a word has a lexeme');
  return {
    ...{
      key: lexeme.key,
      text,
      lexeme,
      tag: 'NOUN',
      mark: null,
      glued: false,
      start: 0,
      end: 0,
      role: 'plain',
      opens: false,
    },
    ...more,
  };
};
const stretchOf = (words: MatterWord[], weights = words.map(() => 1)) => new Stretch(words, weights, true);

test('the direction of a stretch has length 1 and leans to what is emphasised', () => {
  const words = [word('the', { tag: 'DET' }), word('Orchard'), word('tunnel')];
  const [x = 0, y = 0] = directionOf(stretchOf(words, [1, 1, 0.5]), lexicon);
  expect(Math.hypot(x, y)).toBeCloseTo(1);
  expect(x / y).toBeCloseTo(3);
});

test('a word is looked up as it is written, else as it is compared', () => {
  expect(directionOf(stretchOf([word('orchards')]), lexicon)).toEqual(Float64Array.of(1, 0));
});

test('people, countries and unknown words say nothing', () => {
  const words = [word('orchard', { role: 'person' }), word('tunnel', { role: 'foreign' }), word('zzz')];
  expect(directionOf(stretchOf(words), lexicon)).toEqual(Float64Array.of(0, 0));
});

test('the model weighs each part by itself, tells it as a ground, and its probabilities add up', () => {
  const parts = new Map([
    ['object', stretchOf([word('orchard')])],
    ['sentence', stretchOf([word('tunnel')])],
  ]);
  const meaning = meaningOf({ part: (name) => parts.get(name) ?? stretchOf([]) }, lexicon);
  expect(meaning).toEqual([Float64Array.of(1, 0), Float64Array.of(0, 1), Float64Array.of(0, 0)]);
  const clues = { evidence: new Map(), meaning, words: ['object/orchard', 'object/unknown'] };
  const model = {
    ...{ version: 'test', weights: new Map(), bias: new Map(['agriculture', 'transport'].map((one) => [one, 0])) },
    meaning: new Map([
      ['agriculture', [2, 0, 0, 0, 0, 0]],
      ['transport', [0, 0, 0, 1, 0, 0]],
    ]),
    words: new Map([['object/orchard', [0, -1]]]),
    filters: { filters: noFilters(2), vectors: { dimensions: 2, of: new Map() } },
  };
  const ranked = rankSectors(clues, model);
  const [first, second] = ranked;
  expect(first?.sector).toBe('agriculture');
  expect(groundsFor('agriculture', clues, model)).toEqual(['meaning/object']);
  expect((first?.probability ?? 0) / (second?.probability ?? 0)).toBeCloseTo(Math.E ** 2);
  expect(ranked.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
});

test('filters see a name by its vector where it has one, and no country and no person', () => {
  const words = [word('Orchard'), word('Zzz'), word('zzz'), word('12'), word('tunnel', { role: 'foreign' })];
  const { name, unknown, number } = VECTORLESS;
  expect(rowOf(stretchOf(words), lexicon).words).toEqual([FIRST_WORD, name, unknown, number, name]);
});
