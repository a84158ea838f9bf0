import { describe, expect, test } from 'vitest';
import { actionsOf } from './code-text.ts';

/** What is on a visit's programme, or done by nobody, beside what somebody undertakes. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['The King will take part in a wreath-laying ceremony.', []],
  ['Norway will take part in the exercises.', ['pledged']],
  ['The President will hold a round table with investors.', []],
  ['Norway will hold two courses for nurses.', ['pledged']],
  ['The Minister will make a statement to the House.', []],
  ['Norway will make a loan of ten million dollars.', ['pledged']],
  ['The President will continue from Oslo to the islands.', []],
  ['Norway will continue to send teachers.', ['pledged']],
  ['How much of it will be Danish nobody would say.', []],
  ['“Nobody will build a bridge here,” the Minister said.', []],
  ['“Norway will not station troops here,” the Minister said.', ['pledged']],
];

describe('the programme of a visit', () => {
  test.each(CASES)('%s', (text, actions) => {
    expect(actionsOf(text)).toEqual(actions);
  });
});
