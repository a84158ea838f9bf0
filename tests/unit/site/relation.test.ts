import { describe, expect, it } from 'vitest';
import { relation, relationBetween, type Relation } from '../../../src/lib/record/relation.ts';
import type { Action } from '../../../src/schemas/action.ts';

const stand = (wording: string, ...actions: Action[]) => ({ actions, wording });

describe('relation', () => {
  it('calls the first mention first, and a silence not mentioned', () => {
    expect(relation(null, stand('a', 'agreed'))).toBe('first');
    expect(relation(stand('a', 'agreed'), null)).toBe('not-mentioned');
  });

  it('goes by the ladder where both visits mention the matter', () => {
    expect(relation(stand('a', 'pledged'), stand('b', 'agreed'))).toBe('firmer');
  });
});

describe('relationBetween', () => {
  it.each<[Action[], Action[], Relation]>([
    [['pledged'], ['agreed'], 'firmer'],
    [['signed'], ['intended'], 'less-firm'],
    [['noted'], ['intended'], 'firmer'],
    [['agreed'], ['agreed'], 'reworded'],
    [['noted'], ['urged'], 'reworded'],
    [['agreed', 'pledged'], ['reaffirmed'], 'restated'],
    [['agreed', 'pledged'], ['agreed'], 'sources-differ'],
    [['pledged', 'intended'], ['agreed'], 'firmer'],
  ])('from %s to %s is %s', (then, now, expected) => {
    expect(relationBetween(stand('then', ...then), stand('now', ...now))).toBe(expected);
  });

  it('is restated where the words are the same, whatever their case and stops', () => {
    expect(relationBetween(stand('Agreed to build.', 'agreed'), stand('agreed to build', 'agreed'))).toBe('restated');
  });
});
