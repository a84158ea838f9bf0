import { describe, expect, it } from 'vitest';
import { relation } from '../../../scripts/normalise/link/lineage.ts';
import type { Action } from '../../../src/schemas/action.ts';

const stand = (wording: string, ...actions: Action[]) => ({ actions, wording });

describe('relation', () => {
  it('calls the first mention first, and a silence not mentioned', () => {
    expect(relation(null, stand('a', 'agreed'))).toBe('first');
    expect(relation(stand('a', 'agreed'), null)).toBe('not-mentioned');
  });

  it('goes by the ladder of firmness', () => {
    expect(relation(stand('a', 'pledged'), stand('b', 'agreed'))).toBe('firmer');
    expect(relation(stand('a', 'signed'), stand('b', 'intended'))).toBe('less-firm');
    expect(relation(stand('a', 'noted'), stand('b', 'intended'))).toBe('firmer');
  });

  it('tells the same words from other words on one rung', () => {
    expect(relation(stand('To build it.', 'agreed'), stand('to build it', 'agreed'))).toBe('restated');
    expect(relation(stand('to build it', 'agreed'), stand('to finish it', 'agreed'))).toBe('reworded');
  });

  it('takes "reaffirmed" for the same matter said again, whatever rung it had', () => {
    expect(relation(stand('a', 'agreed', 'pledged'), stand('b', 'reaffirmed'))).toBe('restated');
  });

  it('places nothing where the sources of one visit disagree on it', () => {
    expect(relation(stand('a', 'pledged', 'intended'), stand('b', 'intended'))).toBe('sources-differ');
    expect(relation(stand('a', 'pledged', 'intended'), stand('b', 'agreed'))).toBe('firmer');
  });
});
