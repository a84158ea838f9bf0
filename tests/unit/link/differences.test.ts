import { describe, expect, it } from 'vitest';
import { areDatesContrary } from '../../../scripts/normalise/link/differences/contrary-dates.ts';
import { dateDifference, timesIn } from '../../../scripts/normalise/link/differences/dates.ts';
import { nameDifference } from '../../../scripts/normalise/link/differences/names.ts';
import { partyDifference } from '../../../scripts/normalise/link/differences/parties.ts';
import { quantitiesIn, quantityDifference } from '../../../scripts/normalise/link/differences/quantities.ts';
import type { SourceView } from '../../../scripts/normalise/link/differences/source-view.ts';
import type { Action } from '../../../src/schemas/action.ts';

interface Said {
  quote: string;
  parties?: string[];
  action?: Action;
}

const source = (article: string, ...said: Said[]): SourceView => {
  const statements = said.map(({ quote, parties = ['nordhavn', 'ruritania'], action = 'agreed' }, at) => ({
    id: `${article}:${at}-9`,
    article,
    quote,
    parties,
    action,
  }));
  return { article, shortName: article.toUpperCase(), statements } as unknown as SourceView;
};
const nameOf = (party: string): string => party.charAt(0).toUpperCase() + party.slice(1);

describe('quantityDifference', () => {
  it('reads figures, words, money and multiples', () => {
    expect(quantitiesIn({ quote: 'train forty nurses with $2.5 billion, 1,200 km of track' })).toMatchObject([
      { value: 40, unit: 'nurse' },
      { value: 2.5e9, unit: '$' },
      { value: 1200, unit: 'km' },
    ]);
  });

  it('leaves out years, stretches of time and what is only about right', () => {
    expect(quantitiesIn({ quote: 'by 2027, over 30 wells, for five years, some 20 schools, in one hall' })).toEqual([]);
  });

  it('shows two figures for one thing, with both quotations', () => {
    expect(
      quantityDifference([
        source('a', { quote: 'build 40 turbines' }),
        source('b', { quote: 'a park of sixty turbines' }),
      ]),
    ).toEqual({
      kind: 'figures',
      text: '“40 turbines” in A and “sixty turbines” in B',
      statements: ['a:0-9', 'b:0-9'],
    });
  });

  it('shows nothing where the figures agree, or a source has several', () => {
    expect(
      quantityDifference([source('a', { quote: 'train forty nurses' }), source('b', { quote: 'train 40 nurses' })]),
    ).toBeNull();
    expect(
      quantityDifference([source('a', { quote: 'lend $2bn and $500m' }), source('b', { quote: 'lend $2 billion' })]),
    ).toBeNull();
  });
});

describe('dateDifference', () => {
  it('reads times that are set', () => {
    expect(timesIn({ quote: 'built in 2019, to open by March 2027' }).map(({ how, when }) => [how, when])).toEqual([
      ['in', '2019'],
      ['by', 'March 2027'],
    ]);
  });

  it('shows another time for one matter, not a fuller one', () => {
    expect(
      dateDifference([source('a', { quote: 'ready by 2027' }), source('b', { quote: 'ready by 2029' })]),
    ).toMatchObject({ kind: 'dates', text: '“by 2027” in A and “by 2029” in B' });
    expect(
      dateDifference([source('a', { quote: 'ready by 2027' }), source('b', { quote: 'ready by May 2027' })]),
    ).toBeNull();
  });
});

describe('areDatesContrary', () => {
  it.each([
    ['2024-03-12/2024-03-14', '2024-03-11/2024-03-13', true],
    ['2024-03-12/2024-03-14', '2024-03-13', false],
    ['2024-03-12/2024-03-14', '2024-03', false],
    ['2024-03-12', '2024-03-13~', false],
  ])('of %s and %s: %s', (one, other, contrary) => {
    expect(areDatesContrary(one, other)).toBe(contrary);
  });
});

describe('nameDifference', () => {
  it('shows two spellings of one name', () => {
    expect(
      nameDifference([
        source('a', { quote: 'reopen the Harnek-Ostmo Railway' }),
        source('b', { quote: 'the Harneck-Ostmo Railway' }),
      ]),
    ).toMatchObject({ kind: 'names' });
  });

  it('takes capitals, plurals and other names for no other spelling', () => {
    expect(
      nameDifference([
        source('a', { quote: 'the Harnek Free Trade Agreement' }),
        source('b', { quote: 'the Harnek Free Trade Agreements' }),
      ]),
    ).toBeNull();
    expect(
      nameDifference([source('a', { quote: 'Harnek North Station' }), source('b', { quote: 'Harnek South Station' })]),
    ).toBeNull();
    expect(
      nameDifference([source('a', { quote: 'Harnek Park Phase I' }), source('b', { quote: 'Harnek Park Phase II' })]),
    ).toBeNull();
  });
});

describe('partyDifference', () => {
  const thanks = (party: string, quote: string): Said => ({ quote, parties: [party], action: 'noted' });

  it('shows that another side thanks for the same thing', () => {
    const found = partyDifference(
      [
        source('a', thanks('ruritania', 'Ruritania expressed gratitude to Nordhavn for helping with the harbour debt')),
        source('b', thanks('nordhavn', 'Nordhavn thanking Ruritania for its support with its harbour')),
      ],
      nameOf,
    );
    expect(found).toEqual({ kind: 'parties', text: 'Ruritania in A, Nordhavn in B', statements: ['a:0-9', 'b:0-9'] });
  });

  it('takes thanks for other things, and thanks that one source reports on both sides, for no contradiction', () => {
    expect(
      partyDifference(
        [
          source('a', thanks('ruritania', 'Ruritania thanked Nordhavn for rescue boats')),
          source('b', thanks('nordhavn', 'Nordhavn thanked Ruritania for its hospitality')),
        ],
        nameOf,
      ),
    ).toBeNull();
    const both = [
      thanks('ruritania', 'Ruritania thanked Nordhavn for flood help'),
      thanks('nordhavn', 'Nordhavn thanked Ruritania for flood help'),
    ];
    expect(partyDifference([source('a', ...both), source('b', both[1] ?? thanks('', ''))], nameOf)).toBeNull();
  });

  it('takes two sides that say other things of one matter for no contradiction', () => {
    expect(
      partyDifference(
        [
          source('a', thanks('ruritania', 'Ruritania briefed Nordhavn on the situation in the strait')),
          source('b', thanks('nordhavn', 'Nordhavn stressed that the dispute be settled in peace')),
        ],
        nameOf,
      ),
    ).toBeNull();
  });

  it('shows that another side undertakes the same thing', () => {
    const pledge = (party: string, quote: string): Said => ({ quote, parties: [party], action: 'pledged' });
    expect(
      partyDifference(
        [
          source('a', pledge('ruritania', 'Ruritania pledged to dredge the northern channel')),
          source('b', pledge('nordhavn', 'Nordhavn pledged to dredge the northern channel')),
        ],
        nameOf,
      ),
    ).toMatchObject({ kind: 'parties' });
  });
});
