import { describe, expect, it } from 'vitest';
import { favour, leadBy, mergeAnswers, putLast } from '../../../src/lib/search/merge.ts';

const hit = (page: number, score = 0) => ({ page, score });
const pages = (hits: readonly { page: number }[]): string => hits.map(({ page }) => page).join(' ');

describe(mergeAnswers, () => {
  it('leaves a single answer as it is', () => {
    expect(pages(mergeAnswers([[hit(1, 1), hit(2, 5)]]))).toBe('1 2');
  });

  it('ranks a page that two searches find above the rest', () => {
    expect(
      pages(
        mergeAnswers([
          [hit(1, 9), hit(2, 8)],
          [hit(2, 0.2), hit(3, 0.1)],
        ]),
      ),
    ).toBe('2 1 3');
  });

  it('bears searches that find nothing', () => {
    expect(pages(mergeAnswers([[], [hit(1, 0)]]))).toBe('1');
  });
});

describe(putLast, () => {
  it('keeps the order within the group and outside it', () => {
    expect(pages(putLast([hit(10), hit(1), hit(20), hit(2)], (page) => page >= 10))).toBe('1 2 10 20');
  });
});

describe(leadBy, () => {
  it('names each page once', () => {
    expect(pages(leadBy([hit(3)], [hit(1), hit(3), hit(2)]))).toBe('3 1 2');
  });
});

describe(favour, () => {
  it('moves the group up past what answers about as well, and no further', () => {
    expect(pages(favour([hit(1, 10), hit(2, 5), hit(3, 4.5)], (page) => page === 3, 1.25))).toBe('1 3 2');
  });
});
