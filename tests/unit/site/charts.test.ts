import { describe, expect, it } from 'vitest';
import { BAR_WIDTH, countBar } from '../../../src/lib/charts/count-bar.ts';
import { countChart } from '../../../src/lib/charts/count-chart.ts';
import { placeLabels } from '../../../src/lib/charts/place-labels.ts';
import { stripsOf } from '../../../src/lib/charts/strips.ts';
import { thinned } from '../../../src/lib/charts/thin-path.ts';
import { timeline } from '../../../src/lib/charts/timeline.ts';
import { unitSymbol } from '../../../src/lib/charts/units.ts';
import { matrixOf } from '../../../src/lib/record/matrix.ts';
import { sampleCorpus } from './sample.ts';

it('gives each rung its own unit, and one ring to all that stands beside the ladder', () => {
  expect((['signed', 'agreed', 'pledged', 'intended', 'noted'] as const).map(unitSymbol)).toEqual([
    'u4',
    'u3',
    'u2',
    'u1',
    'u0',
  ]);
});

it('draws one square for each instrument, and an open end for "over"', () => {
  const three = countBar(3, false);
  expect(three.units.map(({ x }) => x)).toEqual([0.5, 14.5, 28.5]);
  expect(three.open).toBeNull();
  expect(countBar(3, true).open).not.toBeNull();
});

it('breaks a long row of squares where a phone ends, and draws none that nobody would count', () => {
  const { units, height } = countBar(45, true);
  expect(new Set(units.map(({ y }) => y)).size).toBe(3);
  expect(Math.max(...units.map(({ x }) => x)) + 11).toBeLessThan(BAR_WIDTH);
  expect(height).toBeGreaterThan(countBar(20, true).height);
  const { rows } = countChart([{ label: 'Report A: “1,200”', number: 1200, more: false, held: false }]);
  expect(rows[0]?.bar.units).toEqual([]);
});

describe('the timeline', () => {
  const visits = [
    { label: 'October 2023', date: '2023-10-16/2023-10-20' },
    { label: 'February 2025', date: '2025-02~' },
    { label: 'undated', date: null },
  ];

  it('sets dated visits to scale, in order and inside the drawing', () => {
    const marks = timeline(visits, [], 1000)?.marks ?? [];
    expect(marks).toHaveLength(2);
    expect(marks[0]?.x).toBeGreaterThan(0);
    expect(marks[1]?.x).toBeGreaterThan(marks[0]?.x ?? 0);
    expect((marks[1]?.x ?? 0) + (marks[1]?.width ?? 0)).toBeLessThan(1000);
  });

  it('lets an undated report begin after the visit that it tells of', () => {
    const drawn = timeline(visits, [{ label: 'a later report', visit: 0 }], 1000);
    expect(drawn?.reaches[0]?.from).toBeGreaterThan(drawn?.marks[0]?.x ?? 0);
  });

  it('marks each January with its year', () => {
    const years = timeline(visits, [], 1000)?.ticks.flatMap(({ year }) => year ?? []);
    expect(years).toEqual([2024, 2025]);
  });

  it('is not drawn where nothing is dated', () => {
    expect(timeline([{ label: 'undated', date: null }], [], 1000)).toBeNull();
  });
});

it('leaves out points too close to see, but keeps the last', () => {
  expect(thinned('M0,0L0.4,0L2,0L2.1,0', 1, 1)).toBe('M0,0l2,0 0.1,0');
  expect(thinned('M0,0L0.1,0L0.2,0.1Z', 1, 1)).toBe('');
});

it('writes a coast as the steps from point to point, which add up to where it ends', () => {
  expect(thinned('M10,10L12.4,8.6L10.8,5.2Z', 1, 0)).toBe('M10,10l2-1-1-4z');
});

it('sets no name on another name or on a point', () => {
  const labels = placeLabels(
    [
      { x: 100, y: 100, name: 'Quaymouth' },
      { x: 110, y: 102, name: 'Sefuna' },
    ],
    400,
    400,
  );
  expect(labels[0]?.anchor).not.toBe(labels[1]?.anchor);
});

it('finds a place above and to the left of a point that neighbours close in', () => {
  const [, , middle] = placeLabels(
    [
      { x: 210, y: 190, name: 'Sefuna Bridge' },
      { x: 180, y: 212, name: 'Quaymouth' },
      { x: 190, y: 200, name: 'Veld' },
    ],
    400,
    400,
  );
  expect(middle).not.toBeNull();
});

it('sets no name nearer to another point than to its own', () => {
  const [label] = placeLabels(
    [
      { x: 200, y: 200, name: 'Veld' },
      { x: 232, y: 189, name: 'Sefuna' },
    ],
    400,
    400,
  );
  expect(label?.anchor).not.toBe('start');
});

it('gives each source a row of units, a group a rung', () => {
  const corpus = sampleCorpus();
  const { heads, rows, total } = stripsOf(matrixOf(corpus, corpus.visits.get('2021-04-veld-sundhal')));
  expect([heads, total]).toEqual([['pledged'], 1]);
  expect(rows.map(({ groups, mentioned }) => [groups, mentioned])).toEqual([[[['pledged']], 1]]);
});
