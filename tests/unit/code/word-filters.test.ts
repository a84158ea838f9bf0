import { describe, expect, test } from 'vitest';
import { type FilterModel, placeOf, widthOf, WINDOW } from '../../../scripts/normalise/code/filters/filter-model.ts';
import { filterLines, readFilters } from '../../../scripts/normalise/code/filters/filter-table.ts';
import { QUESTIONS } from '../../../scripts/normalise/code/gate/questions.ts';
import { WordFilters } from '../../../scripts/normalise/code/filters/word-filters.ts';
import { FIRST_WORD, TAGS, VECTORLESS, WordNumbers } from '../../../scripts/normalise/code/filters/word-row.ts';
import { STEP } from '../../../scripts/normalise/code/word-vectors.ts';

const words = new WordNumbers({
  dimensions: 2,
  of: new Map([
    ['build', Int8Array.of(1 / STEP, 0)],
    ['bridge', Int8Array.of(0, 1 / STEP)],
  ]),
});
const [BUILD, BRIDGE] = [FIRST_WORD, FIRST_WORD + 1];
const VERB = TAGS.indexOf('VERB');
const width = widthOf(2);

/** A filter that looks for a verb like “build” with a word like “bridge” behind it, and one that looks for a name. */
function twoFilters(): FilterModel {
  const weights = new Float64Array(2 * WINDOW * width);
  const at = (filter: number, place: number, number: number): number => (filter * WINDOW + place) * width + number;
  weights[at(0, 1, 0)] = 2;
  weights[at(0, 2, 1)] = 3;
  weights[at(0, 1, placeOf.tag(width, VERB))] = 1;
  weights[at(1, 1, placeOf.word(width, VECTORLESS.name))] = 4;
  const says = Float64Array.from({ length: 2 * QUESTIONS.length }, (_, place) => place);
  return { filters: 2, width, weights, bias: Float64Array.of(-0.5, -1), questions: QUESTIONS.length, says };
}
const row = (...numbers: number[]) => ({ words: numbers, tags: numbers.map((word) => (word === BUILD ? VERB : 0)) });

describe('filters over words', () => {
  test('give their strongest answer, wherever in the sentence it is', () => {
    const filters = new WordFilters(twoFilters(), words);
    filters.read(row(VECTORLESS.unknown, BUILD, BRIDGE, BUILD));
    expect([...filters.strongest]).toEqual([5.5, 0]);
    expect([...filters.middle]).toEqual([1, -1]);
    filters.read(row(BRIDGE, BUILD, VECTORLESS.name));
    expect([...filters.strongest]).toEqual([2.5, 3]);
    expect([...filters.middle]).toEqual([1, 2]);
    expect(filters.score(1)).toBe(2.5 * 1 + 3 * (QUESTIONS.length + 1));
  });
  test('say to all questions at once what they say to each', () => {
    const filters = new WordFilters(twoFilters(), words);
    filters.read(row(BRIDGE, BUILD, VECTORLESS.name));
    const sums = new Float64Array(QUESTIONS.length).fill(1);
    filters.addTo(sums);
    expect([...sums]).toEqual(QUESTIONS.map((_, question) => 1 + filters.score(question)));
  });
  test('say nothing of no words', () => {
    const filters = new WordFilters(twoFilters(), words);
    filters.read(row());
    expect(filters.score(0)).toBe(0);
  });
  test('are written and read again within a step', () => {
    const model = twoFilters();
    const lines = filterLines(model);
    const again = readFilters(lines.split('\n'), { file: 'gate-filters.tsv', width, questions: QUESTIONS.length });
    expect(filterLines(again)).toBe(lines);
    for (const [at, weight] of model.weights.entries()) expect(again.weights[at]).toBeCloseTo(weight, 1);
    expect([...again.bias]).toEqual([...model.bias]);
  });
});

describe('words as filters see them', () => {
  test('names are one word, numbers one, and a word is known by its form or its lemma', () => {
    const token = (lower: string, lemma: string, tag: (typeof TAGS)[number]) => ({
      ...{ text: lower, lower, lemma, tag },
      ...{ start: 0, end: 0, lemmaNumber: 0, textNumber: 0 },
    });
    expect(
      words.rowOf([
        token('oslo', 'oslo', 'PROPN'),
        token('builds', 'build', 'VERB'),
        token('2', '2', 'NUM'),
        token('3rd', '3rd', 'ADJ'),
        token('tunnels', 'tunnel', 'NOUN'),
      ]),
    ).toEqual({
      words: [VECTORLESS.name, BUILD, VECTORLESS.number, VECTORLESS.number, VECTORLESS.unknown],
      tags: ['PROPN', 'VERB', 'NUM', 'ADJ', 'NOUN'].map((tag) => TAGS.findIndex((one) => one === tag)),
    });
  });
});
