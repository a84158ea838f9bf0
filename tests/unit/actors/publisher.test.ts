import { expect, test } from 'vitest';
import { actorsOf } from './read-text.ts';

const TEXT = [
  'Our President today ended his official visit to Vietnam.',
  'Both Presidents agreed to build a bridge at our port.',
  'Last year Chile and Vietnam began talks on trade.',
].join('\n');

test.each([
  'PRESS OFFICE OF THE PRESIDENCY OF PERU',
  'Ministry of Foreign Affairs of Peru, 16 November 2017',
  'Ministry of Foreign Affairs, Lima',
])('who publishes is a side, though the text says “our”: %s', (head) => {
  expect(actorsOf(`# ${head}\n${TEXT}`).actors).toMatchObject({ home: 'peru', pair: ['peru', 'vietnam'] });
});

test('an embassy is not of the country in whose capital it stands', () => {
  expect(actorsOf(`# Embassy of Peru, Hanoi\n${TEXT}`).actors.home).toBe('peru');
  expect(actorsOf(`# Embassy, Hanoi\n${TEXT}`).actors.home).not.toBe('vietnam');
});
