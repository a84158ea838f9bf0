import { expect, test } from 'vitest';
import { isOfThirdCountry } from '../../../scripts/normalise/code/actors/third-country.ts';
import { codeText } from '../code/code-text.ts';
import { actorsOf } from './read-text.ts';

const SIDES = ['norway', 'vietnam'];

/** Whether the first clause of a sentence is of a third country, in an article on Norway and Vietnam. */
function isForeign(sentence: string): boolean {
  const [clause] = codeText(sentence);
  if (!clause) throw new Error(`nothing coded in “${sentence}”`);
  return isOfThirdCountry(clause, SIDES, actorsOf(sentence).actors, sentence);
}

test.each([
  'Finland condemned the attack.',
  'The Finnish government pledged to build a port.',
  'Norway and Finland agreed to build a road.',
  'Norway and its neighbour Finland signed a treaty on fishing.',
  'Finland and Sweden signed a treaty on fishing.',
  'The Norwegian and Finnish governments agreed to build a road.',
  'The governments of Norway and Finland agreed to build a road.',
  'Norway, Finland and Sweden agreed to build a road.',
  'Finnish Prime Minister Alexander Stubb pledged to build a port.',
])('%s', (sentence) => {
  expect(isForeign(sentence)).toBe(true);
});

test.each([
  'Norway condemned the attack.',
  'Norway and Vietnam agreed to build a road.',
  'Norway, Vietnam and Finland agreed to build a road.',
  'The Vietnamese government pledged to build a port.',
  'The two sides agreed to build a road.',
  'Norway, a neighbour of Finland, agreed to build a road.',
  'Finland, Norway and Vietnam agreed to build a road.',
  'Companies from Norway and Finland signed a contract for the port.',
  'The railway between Vietnam and Finland was opened.',
])('of a side: %s', (sentence) => {
  expect(isForeign(sentence)).toBe(false);
});
