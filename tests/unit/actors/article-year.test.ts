import { expect, test } from 'vitest';
import { articleYear } from '../../../scripts/normalise/code/actors/article-day.ts';
import { articleOf } from './read-text.ts';

test.each([
  ['its own', '2025-05-14', 'They met on 3 March 2019.', 2025],
  ['of a day whose year it does not state', 'XXXX-05-14', 'They met on 3 March 2019.', 2019],
  ['of its first day', null, 'They met on 3 March 2019. They had met in May 1998.', 2019],
  ['of its first month', null, 'They met in May 1998.', 1998],
  ['of no goal', null, 'They will double trade by December 2030. They met in May 2019.', 2019],
  ['of its first month, where its day has no year', 'XXXX-05-14', 'They met in May 2019.', 2019],
  ['of no bare year', null, 'They met in 1998.', null],
])('the year of an article is %s', (_, date, text, year) => {
  expect(articleYear(articleOf(text, { date }))).toBe(year);
});
