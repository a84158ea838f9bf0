import { describe, expect, it } from 'vitest';
import { readWords } from '../../../scripts/normalise/code/actors/words.ts';
import { findCountries } from '../../../scripts/normalise/code/actors/sentence-words.ts';
import { demonymOf } from '../../../scripts/normalise/code/actors/demonym.ts';
import { actorsOf, lexicon } from './read-text.ts';

const countriesIn = (text: string): string[] =>
  findCountries(readWords(text), lexicon.countries).flatMap((hit) => (hit ? [`${hit.country}/${hit.form}`] : []));

describe('the general list of countries', () => {
  it.each([
    ['the U.S. and Viet Nam', ['united-states/name', 'vietnam/name']],
    ['Côte d’Ivoire’s envoy', ['cote-divoire/name']],
    ['Türkiye, formerly Turkey', ['turkiye/name', 'turkiye/name']],
    ['the Uzbek side', ['uzbekistan/demonym']],
    ['officials in Riyadh', ['saudi-arabia/seat']],
    ['the Kremlin and Downing Street', ['russia/seat', 'united-kingdom/seat']],
    ['the Democratic Republic of the Congo', ['dr-congo/name']],
    ['two Norwegians', ['norway/demonym']],
  ])('reads the countries of “%s”', (text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });

  it('takes the longest name', () => {
    expect(countriesIn('North Korean and South Korean')).toEqual(['north-korea/demonym', 'south-korea/demonym']);
  });

  it('reads an acronym in capitals only', () => {
    expect(countriesIn('they told us that the US agreed')).toEqual(['united-states/name']);
  });

  it('reads no country in small letters', () => {
    expect(countriesIn('a turkey on fine china, after a polish')).toEqual([]);
  });

  it('reads no country in an English word that is one in its own language', () => {
    expect(countriesIn('Prison Island, by ISLAND RADIO')).toEqual([]);
    expect(countriesIn('Iceland and the Icelandic side')).toEqual(['iceland/name', 'iceland/demonym']);
  });

  it('reads a part of the world as no country', () => {
    expect(countriesIn('the South American leader')).toEqual([]);
  });

  it('reads a name that a lost blank has glued to the next word', () => {
    expect(countriesIn('visited Norwayand met')).toEqual(['norway/name']);
  });
});

describe('countries that no list knows', () => {
  it('are those whose president and prime minister the article names', () => {
    const { actors } = actorsOf(
      'Rudolf Elphberg, President of Ruritania, paid a state visit to Graustark on Monday.\n' +
        'The Ruritanian side agreed to buy salt. Graustark’s prime minister, Ana Lorry, thanked the Ruritanians.',
    );
    expect(actors.pair).toEqual(['graustark', 'ruritania']);
    expect(actors.visits[0]).toMatchObject({ visitorParty: 'ruritania', host: 'graustark' });
  });

  it('bring their capitals along', () => {
    const { actors } = actorsOf(
      'King Rudolf of Ruritania flew to Graustark on Monday for a state visit.\n' +
        'Edelweiss, the capital of Graustark, was decked out in flags. Talks in Edelweiss ended late, Ruritania said.',
    );
    expect(actors.countries.at(readWords('Edelweiss'), 0)).toMatchObject({ country: 'graustark', form: 'seat' });
  });

  it('are not made of a company and its president', () => {
    const { actors } = actorsOf(
      'The president of Airbrick met Norwegian ministers in Oslo. Norway and Sweden signed a pact. Swedish officials and Norwegian officials smiled.',
    );
    expect(actors.pair).toEqual(['norway', 'sweden']);
  });
});

describe('adjectives of a country', () => {
  it.each([
    ['Ruritanian', 'Ruritania', true],
    ['Graustarkers', 'Graustark', true],
    ['Orsini', 'Orsinia', true],
    ['Graustish', 'Graustin', true],
    ['Ruritz', 'Ruritania', false],
    ['Ruritania', 'Ruritania', false],
    ['Grau', 'Graustark', false],
  ])('%s belongs to %s: %s', (word, country, expected) => {
    expect(demonymOf(word, country)).toBe(expected);
  });
});

describe('a people’s name that several countries share', () => {
  it.each([
    [
      'The Minister of the Dominican Republic met the King of Morocco. Dominican trainers will go to Rabat.',
      'dominican-republic',
    ],
    ['The Prime Minister of Dominica met the King of Morocco. Dominican trainers will go to Rabat.', 'dominica'],
    [
      'The President of the Republic of the Congo met the King of Morocco. Congolese foresters will go to Rabat.',
      'republic-of-the-congo',
    ],
    ['The President of DR Congo met the King of Morocco. Congolese foresters will go to Rabat.', 'dr-congo'],
  ])('stands for the one that the article names: %s', (text, country) => {
    const demonyms = actorsOf(text)
      .actors.mentions.flat()
      .filter(({ kind }) => kind === 'demonym');
    expect(demonyms.map(({ party }) => party)).toContain(country);
  });
});
