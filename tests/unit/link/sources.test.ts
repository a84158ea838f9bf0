import { describe, expect, it } from 'vitest';
import { nameSources } from '../../../scripts/normalise/link/sources.ts';
import type { ReadArticle } from '../../../scripts/normalise/read/article-text.ts';

const article = (id: string, outlet: string | null = null): ReadArticle =>
  ({
    id,
    facts: { outlet: { value: outlet }, date: { value: null }, dateline: { value: null } },
  }) as unknown as ReadArticle;
const shortNames = (names: ReturnType<typeof nameSources>): string[] =>
  [...names.values()].map(({ shortName }) => shortName);

describe('nameSources', () => {
  it('tells reports without an outlet apart by letters, and texts of one outlet by numbers', () => {
    const names = nameSources([
      article('a'),
      article('b'),
      article('c', 'Coast Wire / Coast News'),
      article('d', 'Coast Wire'),
    ]);
    expect(shortNames(names)).toEqual(['Report A', 'Report B', 'Coast Wire', 'Coast Wire (2)']);
  });

  it('leaves an article its name from another visit, and gives that to no other', () => {
    const known = nameSources([article('a'), article('b')]);
    expect(shortNames(nameSources([article('b'), article('c')], known))).toEqual(['Report B', 'Report A']);
  });
});
