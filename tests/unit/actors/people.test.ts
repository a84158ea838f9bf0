import { describe, expect, it } from 'vitest';
import { isSameName } from '../../../scripts/normalise/code/actors/same-person.ts';
import { actorsOf } from './read-text.ts';

const peopleOf = (text: string): string[] => {
  const { actors } = actorsOf(text);
  return actors.people.map(({ name, office }, index) => `${name} | ${office} | ${actors.partyOf[index]}`);
};

describe('people', () => {
  it.each([
    ['Norwegian Prime Minister Kari Lund met reporters.', 'Kari Lund | Prime Minister | norway'],
    ['Kari Lund, prime minister of Norway, met reporters.', 'Kari Lund | prime minister | norway'],
    ['The Prime Minister of Norway, H.E. Ms. Kari Lund, met reporters.', 'Kari Lund | Prime Minister | norway'],
    ['Prime Minister of Norway Kari Lund met reporters.', 'Kari Lund | Prime Minister | norway'],
    ['Norway’s caretaker foreign minister Kari Lund met reporters.', 'Kari Lund | caretaker foreign minister | norway'],
    ['President Kari Lund of the Republic of Norway met reporters.', 'Kari Lund | President | norway'],
    ['Kari Lund is the first Norwegian head of state to come.', 'Kari Lund | head of state | norway'],
    ['Hon KARI LUND (Minister of Trade of Norway): I will be brief.', 'Kari Lund | Minister of Trade | norway'],
    ['Speaker of the Storting Kari Lund met reporters.', 'Kari Lund | Speaker of the Storting | norway'],
    [
      'Chairman of the Standing Committee of the Storting Kari Lund met reporters.',
      'Kari Lund | Chairman of the Standing Committee of the Storting | norway',
    ],
  ])('are read with office and country from “%s”', (text, expected) => {
    expect(peopleOf(text)).toEqual([expected]);
  });

  it.each([
    ['Lim Young-sam', 'Eduardo Paz Ruiz-Tagle'],
    ['H.E. Mr. U. Oster', 'H.E. Mr. Eduardo Paz'],
  ])('have each their own office where two names stand with commas: %s and %s', (host, guest) => {
    const text = `At the invitation of ${host}, President of the Republic of Norway, ${guest}, President of the Republic of Chile, came.`;
    expect(peopleOf(text).map((person) => person.split(' | ').slice(1))).toEqual([
      ['President', 'norway'],
      ['President', 'chile'],
    ]);
  });

  it('are told apart by a given name and joined by a surname', () => {
    expect(peopleOf('President Li Oster met Premier Ana Li Vark. Oster smiled. Vark did not.')).toHaveLength(2);
  });

  it('speak for the other side where one of the same office, or who tells them, is known', () => {
    const opening = 'Norwegian Prime Minister Kari Lund visited Chile. Chile and Norway agreed to build boats. ';
    expect(peopleOf(`${opening}Prime Minister Rosa Vidal smiled.`)).toContain('Rosa Vidal | Prime Minister | chile');
    expect(peopleOf(`${opening}Her Chilean counterpart, Ana Paz, smiled. Paz told Lund so.`)).toContain(
      'Ana Paz | null | chile',
    );
    expect(peopleOf(`${opening}Minister Jan Holm thanked Chile.`)).toContain('Jan Holm | Minister | norway');
    expect(peopleOf(`${opening}Minister Jan Holm urged the Chilean government to pay.`)).toContain(
      'Jan Holm | Minister | norway',
    );
  });

  it('are marked where their country is only supposed', () => {
    const text =
      'Norwegian Prime Minister Kari Lund visited Chile. Chile and Norway agreed to build boats. Minister Jan Holm smiled.';
    const { actors } = actorsOf(text);
    expect(actors.people.map(({ name }, index) => [name, actors.partyOf[index], actors.supposed.has(index)])).toEqual([
      ['Kari Lund', 'norway', false],
      ['Jan Holm', 'chile', true],
    ]);
  });

  it('keep an initial that Latin writes with two letters', () => {
    const [name] = peopleOf('Former Mongolian President Ts. Elbegdorj met Norwegian reporters.');
    expect(name).toBe('Ts. Elbegdorj | President | mongolia');
  });

  it('keep a name that is a small word, behind an office', () => {
    const [name] = peopleOf('Chilean President To Vidal met Norwegian reporters.');
    expect(name).toBe('To Vidal | President | chile');
  });

  it('speak for the country they are known to lead', () => {
    const text =
      'Finland and Norway agreed to build boats. Jens Stoltenberg smiled. Sauli Niinistö and Angela Merkel did not.';
    expect(peopleOf(text)).toEqual([
      'Jens Stoltenberg | null | norway',
      'Sauli Niinistö | null | finland',
      'Angela Merkel | null | germany',
    ]);
    expect(peopleOf('Norway has a boat, the Angela Merkel Library.')).toEqual([]);
  });

  it('of a parliament speak for the country that it names less', () => {
    const text =
      'The Minister for Boats (Mr Jan Holm): Madam Speaker, the Prime Minister of Norway was in Chile. Chile has offered us permits.\n' +
      'Ms Ana Lind: Does the hon. Member think Chile will keep its word?';
    expect(peopleOf(text)).toContain('Jan Holm | Minister for Boats | norway');
  });

  it('hold two offices without becoming two', () => {
    expect(peopleOf('Deputy Prime Minister and Minister of Trade Jan Holm met reporters in Oslo.')).toHaveLength(1);
  });

  it('are not the country that follows an office', () => {
    expect(peopleOf('The Prime Minister, Norway and Sweden agreed, should go.')).toEqual([]);
  });

  it('get no country from the one an ambassador is sent to', () => {
    const { actors } = actorsOf('Norway’s ambassador to Sweden, Kari Lund, spoke in Stockholm.');
    expect(actors.partyOf).toEqual(['norway']);
  });
});

describe('two names', () => {
  it.each([
    ['Anton ul Vark Oster', 'Antonul Vark Oster', true],
    ['Oster', 'Anton Oster', true],
    ['B. Oster', 'Bogdan Oster', true],
    ['Rudolf V', 'Rudolf', true],
    ['Anton Oster', 'Maria Oster', false],
    ['Li Qiang', 'Li Xi', false],
    ['', 'Oster', false],
  ])('%s and %s are one person: %s', (one, other, expected) => {
    expect(isSameName(one, other)).toBe(expected);
  });
});
