import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { nearestOf } from '../../../scripts/normalise/codebook/did-you-mean.ts';
import { faultsOf, fieldName } from '../../../scripts/normalise/codebook/schema-problems.ts';
import { yamlLines } from '../../../scripts/normalise/codebook/yaml-lines.ts';

const schema = z.strictObject({
  name: z.string().min(3),
  share: z.number().max(1),
  list: z.array(z.enum(['one', 'two'])).min(1),
  address: z.url(),
  either: z.union([z.string(), z.number()]),
});
const right = { name: 'abc', share: 1, list: ['one'], address: 'https://site.example/', either: 1 };
const messages = (more: object): string[] => {
  const data = { ...right, ...more };
  return faultsOf(schema, schema.safeParse(data).error?.issues ?? [], data).map(({ message }) => message);
};

describe('faultsOf', () => {
  it.each([
    [{ name: undefined }, 'expected text, found none'],
    [{ name: 'ab' }, 'expected at least 3 characters, found "ab"'],
    [{ name: ['ab'] }, 'expected text, found a list'],
    [{ share: 2 }, 'expected a number of at most 1, found the number 2'],
    [{ share: '2' }, 'expected a number, found "2"'],
    [{ list: [] }, 'expected at least one entry, found an empty list'],
    [{ list: ['ona'] }, 'expected one of "one", "two", found "ona" (did you mean "one"?)'],
    [{ address: 'here' }, 'expected an address, e.g. "https://site.example/", found "here"'],
    [{ either: true }, 'expected text or a number, found true'],
    [{ nmae: 'x' }, 'expected one of name, share, list, address, either, found "nmae" (did you mean "name"?)'],
  ])('says of %j: %s', (more, message) => {
    expect(messages(more)).toEqual([message]);
  });
});

it.each([
  [['licence', 'address'], 'licence.address'],
  [[2, 'parties', 0], 'decision 3 (add), parties 1'],
  [[0], 'decision 1'],
])('fieldName counts from one and names the entry: %j', (path, name) => {
  expect(fieldName(path, [null, {}, { decision: 'add' }], 'decision')).toBe(name);
});

it('yamlLines finds a key, an entry, and what a missing one would stand in', () => {
  const { lineOf } = yamlLines('# A list\n- a: x\n  b:\n    - one\n    - two\n- {a: y}\n');
  const paths = [[0], [0, 'b'], [0, 'b', 1], [1, 'a'], [1, 'c', 'd'], [7]];
  expect(paths.map(lineOf)).toEqual([2, 3, 5, 6, 6, 2]);
});

it.each([
  ['kenia', 'kenya'],
  ['pass', 'khunjerab-pass'],
  ['xyz', null],
])('nearestOf takes %j for %j', (found, nearest) => {
  expect(nearestOf(found, ['kenya', 'khunjerab-pass'])).toBe(nearest);
});
