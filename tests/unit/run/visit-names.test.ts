import { describe, expect, it } from 'vitest';
import { pairsOfOneName, type VisitName } from '../../../scripts/normalise/run/visit-names.ts';

const name = (visitorParty: string, host: string, month: string, visitor: string): VisitName => ({
  visitorParty,
  host,
  month,
  visitor,
});

describe('pairs of countries whose visits may have one address', () => {
  it('are those of one surname at one host in one month', () => {
    const lees = [name('singapore', 'china', '2015-03', 'lee'), name('south-korea', 'china', '2015-03', 'lee')];
    expect(pairsOfOneName(lees)).toEqual([['china-singapore', 'china-south-korea']]);
  });

  it('are told by the month of one source and the name of another', () => {
    const lees = [
      name('singapore', 'china', '2015-03', 'singapore'),
      name('singapore', 'china', 'undated', 'lee'),
      name('south-korea', 'china', '2015-03', 'lee'),
    ];
    expect(pairsOfOneName(lees)).toEqual([['china-singapore', 'china-south-korea']]);
  });

  it('are none where month, host or surname differ', () => {
    const others = [
      name('singapore', 'china', '2015-03', 'lee'),
      name('south-korea', 'china', '2015-04', 'lee'),
      name('malaysia', 'india', '2015-03', 'lee'),
      name('japan', 'china', '2015-03', 'park'),
      name('singapore', 'china', '2015-03', 'lee'),
    ];
    expect(pairsOfOneName(others)).toEqual([]);
  });
});
