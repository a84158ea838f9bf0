import { expect, it } from 'vitest';
import { toRecordCsv } from '../../../src/lib/data/record-list.ts';
import { firstOf, lastOf } from '../../../src/lib/record/shown.ts';
import { browseLists, WAYS } from '../../../src/lib/record/browse.ts';
import { agreementSearchEntry } from '../../../src/lib/search-entries/agreement.ts';
import { sampleCorpus } from './sample.ts';

const corpus = sampleCorpus();

it.each([
  ['action', ['signed', 'pledged']],
  ['sector', ['transport']],
  ['party', ['kelmora', 'sundhal']],
  ['pair', ['kelmora-sundhal']],
  ['year', ['2021', '2022']],
  ['source', ['quaymouth-bugle']],
] as const)('by %s there is a list for each value, in the order of the record or by name', (way, values) => {
  expect(browseLists(corpus, way).map(({ value }) => value)).toEqual(values);
});

it('every record stands in a list of every way', () => {
  for (const way of WAYS) {
    const found = new Set(browseLists(corpus, way).flatMap(({ agreements }) => agreements));
    expect(found.size).toBe(corpus.agreements.all.length);
  }
});

it.each(['action', 'sector', 'party', 'year', 'source'] as const)(
  'by %s the lists hold what the filter of the search finds',
  (way) => {
    for (const { value, agreements } of browseLists(corpus, way)) {
      const found = corpus.agreements.all.filter((one) =>
        agreementSearchEntry(corpus, one).filters[way]?.includes(value),
      );
      expect(agreements).toEqual(found);
    }
  },
);

it('a list as CSV has a line a record', () => {
  const [list] = browseLists(corpus, 'year');
  expect(toRecordCsv(corpus, list?.agreements ?? []).split('\r\n')[1]).toBe(
    'Build the Veld Line,pledged,agreement,kelmora; sundhal,President Veld in Sundhal,2021-04-10/2021-04-12,transport,veld-line,"Quaymouth Bugle, 12 April 2021",,https://communique.example/agreements/2021-04-veld-sundhal/veld-line/',
  );
});

it('long lists show their first or last rows and say how many more there are', () => {
  const rows = [1, 2, 3, 4, 5];
  expect(firstOf(rows, 3)).toEqual({ rows: [1, 2, 3], more: 2 });
  expect(lastOf(rows, 3)).toEqual({ rows: [3, 4, 5], more: 2 });
  expect(firstOf(rows, 4)).toEqual({ rows, more: 0 });
});
