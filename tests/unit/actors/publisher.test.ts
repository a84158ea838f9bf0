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
  'Ministry of Foreign Affairs of Peru (16.11.2017)',
  'Ministry of Foreign Affairs, Lima',
  'Ministry of Foreign Affairs, Lima, 16 November 2017',
])('who publishes is a side, though the text says “our”: %s', (head) => {
  expect(actorsOf(`# ${head}\n${TEXT}`).actors).toMatchObject({ home: 'peru', pair: ['peru', 'vietnam'] });
});

test.each([
  'Embassy of the Republic, Lima',
  'Secretariat of the African Union, Lima',
  'Ministry of Trade Team Lands in Lima',
])('an office that only sits in a capital is not of its country: %s', (head) => {
  expect(actorsOf(`# ${head}\n${TEXT}`).actors.pair).not.toContain('peru');
});
