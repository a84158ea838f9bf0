import { describe, expect, it } from 'vitest';
import { commonSectors } from '../../../scripts/normalise/link/common-sectors.ts';

describe('commonSectors', () => {
  it('has those first that most lists have first', () => {
    expect(commonSectors([['trade'], ['energy', 'trade'], ['energy']])).toEqual(['energy', 'trade']);
  });

  it('of equals has the one that the earlier list has', () => {
    expect(commonSectors([['energy'], ['agriculture']])).toEqual(['energy', 'agriculture']);
  });
});
