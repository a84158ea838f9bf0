import { describe, expect, it } from 'vitest';
import { directionFeatures } from '../../../scripts/normalise/code/actors/direction-features.ts';
import { inDirection } from '../../../scripts/normalise/code/actors/likely-direction.ts';
import { actorsOf } from './read-text.ts';

const PAIR = ['graustark', 'ruritania'] as const;
const OTHER_WAY = ['ruritania', 'graustark'] as const;
const TEXT =
  'Graustark praised Ruritania. In Ruritania the treaty was read aloud. Ruritania thanked Graustark for the ferries.';
const featuresOf = (
  pair: readonly [string, string],
  known: { home?: string; told?: { host: string; told: number } } = {},
): ReadonlyMap<string, number> => {
  const { encoded, people } = actorsOf(`${NAMED} ${TEXT}`).actors;
  return directionFeatures({ encoded, people, home: known.home ?? null, told: known.told ?? null }, pair);
};
const NAMED = 'The President of Graustark and the King of Ruritania signed a treaty.';

describe('what speaks for one of two countries being the host', () => {
  it('speaks against the other as much', () => {
    const [one, other] = [
      featuresOf(PAIR, { home: 'ruritania', told: { host: 'ruritania', told: 3 } }),
      featuresOf(OTHER_WAY, { home: 'ruritania', told: { host: 'ruritania', told: 3 } }),
    ];
    expect([...other.keys()].toSorted()).toEqual([...one.keys()].toSorted());
    for (const [name, value] of one) expect(other.get(name), name).toBeCloseTo(-value);
    expect(one.get('home')).toBe(-1);
    expect(one.get('told')).toBeCloseTo(-Math.log(4));
  });

  it('is the words beside their names, and of other names the kind and the side', () => {
    const features = featuresOf(OTHER_WAY);
    expect(features.get('c left in')).toBeCloseTo(Math.log(2));
    expect(features.get('c right praised «other c»')).toBeCloseTo(-Math.log(2));
  });

  it('names neither country', () => {
    expect([...featuresOf(PAIR).keys()].filter((name) => /graustark|ruritania/i.test(name))).toEqual([]);
  });
});

describe('visits as wordings tell them', () => {
  const there = { visitor: 'graustark', host: 'ruritania', score: 9, told: 6, events: [] };
  const back = { visitor: 'ruritania', host: 'graustark', score: 4, told: 2, events: [] };
  const elsewhere = { visitor: 'graustark', host: 'ostmark', score: 3, told: 2, events: [] };

  it('stand the other way round where that is known to be the direction', () => {
    const direction = { visitor: 'ruritania', host: 'graustark' };
    expect(inDirection([there, back, elsewhere], direction)).toEqual([back, elsewhere]);
    expect(inDirection([there, elsewhere], direction)).toEqual([{ ...there, ...direction, told: 1 }, elsewhere]);
  });

  it('stay as they are where they tell it so, are of other countries, or nothing is known', () => {
    for (const direction of [null, { visitor: 'graustark', host: 'ruritania' }, { visitor: 'a', host: 'b' }])
      expect(inDirection([there, back], direction)).toEqual([there, back]);
  });
});

describe('who visited whom', () => {
  it.each([
    [
      'where no wording says it',
      'Ruritania: seven papers, one goat\n\nThe King was at the station. The President of Graustark gave Ruritania a goat, and in Strelsau, Ruritania’s capital, signed seven papers with the King of Ruritania. Graustark will lend Ruritania ferries. Then the President of Graustark was driven through Ruritania in a sleigh.',
      'graustark → ruritania',
    ],
    [
      'where a journey was put off before it was made',
      'The President of Graustark flew to Ruritania on Monday for a visit that had been put off twice. Graustark and Ruritania signed a treaty. Ruritania thanked Graustark.',
      'graustark → ruritania',
    ],
    [
      'where it is said in which town somebody was received',
      'President Ana Oster of Graustark was received in Tillafaso by King Karl. Graustark and Ruritania signed a treaty. Ruritania will build a port. Graustark thanked Ruritania.',
      'graustark → ruritania',
    ],
  ])('is told %s', (_, text, expected) => {
    expect(actorsOf(text).actors.visits.map(({ visitorParty, host }) => `${visitorParty} → ${host}`)).toEqual([
      expected,
    ]);
  });

  it.each([
    'The President of Graustark has put off a visit to Ruritania.',
    'The palace said on Monday that the visit of President Ana Oster of Graustark to Ruritania had been called off.',
    'A visit by the President of Graustark to Ruritania that had been put off in May has now been cancelled.',
  ])('is nobody where a visit is not made: %s', (text) => {
    const more = 'Graustark and Ruritania had hoped for a treaty. Ruritania regrets it.';
    expect(actorsOf(`${text} ${more}`).actors.visits).toEqual([]);
  });

  it('supposes nobody to speak for a host whom nobody visited', () => {
    const text =
      'President Ana Oster called off a visit to Ruritania on Monday. Minister Jan Weber spoke of Graustark and Ruritania. Graustark regrets it.';
    const { people, partyOf } = actorsOf(text).actors;
    expect(people.map(({ name }, index) => [name, partyOf[index]])).toEqual([
      ['Ana Oster', null],
      ['Jan Weber', null],
    ]);
  });
});
