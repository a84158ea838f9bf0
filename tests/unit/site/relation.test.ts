import { expect, it } from 'vitest';
import { relationBetween, type Relation } from '../../../src/lib/record/relation.ts';
import type { Action } from '../../../src/schemas/action.ts';

it.each<[Action[], Action[], Relation]>([
  [['pledged'], ['agreed'], 'firmer'],
  [['agreed'], ['pledged'], 'less-firm'],
  [['agreed'], ['agreed'], 'reworded'],
  [['agreed', 'pledged'], ['reaffirmed'], 'restated'],
  [['agreed', 'pledged'], ['agreed'], 'sources-differ'],
  [['intended', 'pledged'], ['agreed'], 'firmer'],
  [['noted'], ['urged'], 'reworded'],
])('from %s to %s is %s', (then, now, relation) => {
  expect(relationBetween({ actions: then, wording: 'then' }, { actions: now, wording: 'now' })).toBe(relation);
});

it('is restated where the words are the same, whatever their case and stops', () => {
  const stand = { actions: ['agreed' as const] };
  expect(relationBetween({ ...stand, wording: 'Agreed to build.' }, { ...stand, wording: 'agreed to build' })).toBe(
    'restated',
  );
});
