import { describe, expect, it } from 'vitest';
import { favour, inOrderOf, mergeAnswers, putFirst } from '../../../src/lib/search/merge.ts';

const hit = (id: string, score = 0) => ({ id, score });
const ids = (hits: readonly { id: string }[]): string => hits.map(({ id }) => id).join(' ');

describe(mergeAnswers, () => {
  it('leaves a single answer as it is', () => {
    expect(ids(mergeAnswers([[hit('a', 1), hit('b', 5)]]))).toBe('a b');
  });

  it('ranks a page that two searches find above the rest', () => {
    expect(
      ids(
        mergeAnswers([
          [hit('a', 9), hit('b', 8)],
          [hit('b', 0.2), hit('c', 0.1)],
        ]),
      ),
    ).toBe('b a c');
  });

  it('bears searches that find nothing', () => {
    expect(ids(mergeAnswers([[], [hit('a', 0)]]))).toBe('a');
  });
});

describe(putFirst, () => {
  it('keeps the order within the group and outside it', () => {
    expect(ids(putFirst([hit('t1'), hit('a1'), hit('t2'), hit('a2')], new Set(['a1', 'a2'])))).toBe('a1 a2 t1 t2');
  });
});

describe(inOrderOf, () => {
  it('puts unknown ones last', () => {
    expect(ids(inOrderOf([hit('x'), hit('b'), hit('a')], ['a', 'b']))).toBe('a b x');
  });
});

describe(favour, () => {
  it('moves the group up past what answers about as well, and no further', () => {
    expect(ids(favour([hit('a', 10), hit('b', 5), hit('c', 4.5)], new Set(['c']), 1.25))).toBe('a c b');
  });
});
