import { describe, expect, it } from 'vitest';
import { addCounts, countingPlan, toFilters, unionTerms } from '../../../src/lib/search/facets.ts';

const chosen = { sector: ['ports', 'trade'], year: ['2023'] };

describe(toFilters, () => {
  it('asks for any of the values of a filter', () => {
    expect(toFilters(chosen)).toEqual({ sector: { any: ['ports', 'trade'] }, year: { any: ['2023'] } });
  });

  it('can leave one filter out', () => {
    expect(toFilters(chosen, 'sector')).toEqual({ year: { any: ['2023'] } });
  });
});

describe(countingPlan, () => {
  it('counts each filter in use as if it were not', () => {
    expect(countingPlan(chosen)).toEqual([undefined, 'sector', 'year']);
    expect(countingPlan({})).toEqual([undefined]);
  });
});

describe(addCounts, () => {
  it('counts once what two searches both find', () => {
    const counts = addCounts([
      { sign: 1, counts: { sector: { ports: 3, trade: 1 } } },
      { sign: 1, counts: { sector: { ports: 2 } } },
      { sign: -1, counts: { sector: { ports: 2 } } },
    ]);
    expect(counts).toEqual({ sector: { ports: 3, trade: 1 } });
  });
});

describe(unionTerms, () => {
  it('needs the pages that have the words of both searches', () => {
    expect(unionTerms(['moon', 'lunar'])).toEqual([
      { sign: 1, query: 'moon' },
      { sign: 1, query: 'lunar' },
      { sign: -1, query: 'moon lunar' },
    ]);
    expect(unionTerms([null])).toEqual([{ sign: 1, query: null }]);
  });
});
