import { expect, it } from 'vitest';
import { isCount, recordKind, withoutCounts } from '../../../src/lib/record/counts.ts';
import { isUndertaking } from '../../../src/lib/record/visits.ts';
import { COUNT_TOPIC } from '../../../src/schemas/topic.ts';

const total = { kind: 'agreement', topic: COUNT_TOPIC } as const;
const matter = { kind: 'agreement', topic: 'veld-line' } as const;

it('a record on the topic of counts is a count, whatever its kind, and never an undertaking', () => {
  expect(isCount(total)).toBe(true);
  expect(recordKind(total)).toBe('count');
  expect(isUndertaking(total)).toBe(false);
});

it('a record with a matter of its own keeps its kind', () => {
  expect(recordKind(matter)).toBe('agreement');
  expect(isUndertaking(matter)).toBe(true);
});

it('counts are left out of what is counted', () => {
  expect(withoutCounts([total, matter])).toEqual([matter]);
});
