import { describe, expect, it } from 'vitest';
import { mayCall, understand } from '../../../src/lib/search/understand.ts';
import { toLexicon, type Name } from '../../../src/lib/search/vocabulary.ts';

const person: Name = {
  name: 'Ilse Brandt',
  kind: 'person',
  forms: [],
  address: '/people/ilse-brandt/',
  by: 'Ilse Brandt',
  with: 'President Nordhavn',
};
const visit: Name = {
  name: 'President Brandt in Ruritania',
  kind: 'visit',
  forms: [],
  address: '/visits/brandt/',
  by: 'Ilse Brandt visit trip',
  with: 'President Brandt in Ruritania Nordhavn Strel',
  when: '2021-10-03/2021-10-05',
};
const words = 'president brandt ruritania nordhavn strel october fish visit';
const callers = 'ilse brandt visit trip';
const small = toLexicon({ names: [], words, callers });
const lexicon = toLexicon({ names: [], words, callers }, [person, visit]);
const asked = (query: string): string[] => understand(query, lexicon).asked.map(({ name }) => name);

describe('pages asked for by name', () => {
  it('are a person by any part of the name, with an office or a country', () => {
    expect(asked('brandt')[0]).toBe(person.name);
    expect(asked('President Ilse Brandt of Nordhavn')[0]).toBe(person.name);
  });

  it('are a visit by its visitor, its place or its date', () => {
    expect(asked('brandt visit strel')).toEqual([visit.name]);
    expect(asked('4 October 2021')).toEqual([visit.name]);
    expect(asked('brandt oct 2021')).toEqual([visit.name]);
  });

  it('are none where a query asks for more, for less or for another time', () => {
    expect(asked('brandt fish')).toEqual([]);
    expect(asked('nordhavn')).toEqual([]);
    expect(asked('9 October 2021')).toEqual([]);
  });
});

describe(mayCall, () => {
  it('tells the queries that need the names of visits and people', () => {
    expect(['brandt', "Brandt's talks", 'Barndt fish', 'trips', '3 May 2021'].map((query) => mayCall(query, small))).toEqual([
      true, true, true, true, true,
    ]); // prettier-ignore
    expect(['fish', 'president nordhavn', ''].map((query) => mayCall(query, small))).toEqual([false, false, false]);
  });
});
