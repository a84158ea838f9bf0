import { describe, expect, test } from 'vitest';
import { actionsOf, codeText } from './code-text.ts';

describe('a verb of saying inside another clause', () => {
  test.each<[string, string[]]>([
    ['Lima, the President responded, would lower its duties on fruit.', ['pledged']],
    ['The railway, the Peruvian minister said on Monday, would be finished by 2027.', ['pledged']],
    ['The works, said Mr Sall, will start this summer.', ['pledged']],
    ['The two sides agreed, the spokesman said, that officials should meet in May.', ['agreed']],
    ['I assured the King that in every forum, in Rome and in Lima alike, Peru will support the plan.', ['pledged']],
    ['The Prime Minister said Chad, as a member of the union, would keep sending troops.', ['pledged']],
    ['The Premier said his ministry hoped to inspect the stores in May.', ['intended']],
    ['The railway will be finished by May, the two sides agreed.', ['agreed']],
  ])('“%s” is %j', (text, actions) => {
    expect(actionsOf(text)).toEqual(actions);
  });

  test('leaves the subject to the verb behind it', () => {
    const text = 'Lima, the President responded, would lower its duties on fruit.';
    const [clause] = codeText(text);
    expect(text.slice(clause?.subject?.start, clause?.subject?.end)).toBe('Lima');
  });
});

describe('verbs that look like nouns', () => {
  test.each<[string, string[]]>([
    ['The Minister says she warmly thanks Peru for its help.', ['noted']],
    ['Chad, Peru and Chile plan to cooperate on air defence.', ['intended']],
    ['Both said in Rome that they’d like to see it done by May.', ['intended']],
    ['The talks lasted three hours; Buenos Aires pledges assets of two million.', ['pledged']],
  ])('“%s” is %j', (text, actions) => {
    expect(actionsOf(text)).toEqual(actions);
  });
});

describe('people who speak for no party', () => {
  test.each([
    '“They have agreed to be nice to one another,” said Jane Roe of the Delta Institute in Rome.',
    'Amnesty International called on the prime minister to free the poet.',
    'Rights groups called on the President to raise the trials.',
  ])('“%s” is no statement', (text) => {
    expect(actionsOf(text)).toEqual([]);
  });
});

describe('a clause without a subject', () => {
  test('has no adverb for one', () => {
    const [clause] = codeText('Also agreed: a new bridge over the river.');
    expect(clause).toMatchObject({ action: 'agreed', subject: null });
  });
});
