import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../../scripts/normalise/code/gazetteer/gazetteer.ts';
import { NOTHING_SIGHTED, type Sighted, type Sightings } from '../../../scripts/normalise/code/gazetteer/sightings.ts';
import { tellOf, type Told } from '../../../scripts/normalise/code/gazetteer/told.ts';

const country = (name: string, more: Partial<Sightings['countries'][number]> = {}): Sightings['countries'][number] => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  demonyms: [],
  seats: [],
  certainty: 0.9,
  ...more,
});
const ostmark = country('Ostmark', { demonyms: ['Ostmarker'] });
const veldania = country('Veldania');
const kelmora = country('Kelmora');

/** An article on two countries; what it names besides. */
const article = (id: string, countries: Sightings['countries'], more: Partial<Sightings> = {}): Sighted => ({
  id,
  sightings: {
    ...NOTHING_SIGHTED,
    countries,
    sides: countries.map((own) => own.id).sort(),
    ...more,
    names: [...countries.map(({ name }) => name), ...(more.names ?? [])],
  },
});

const told = (id: string, all: readonly Sighted[]): Told | null => {
  const own = all.find((one) => one.id === id)?.sightings ?? NOTHING_SIGHTED;
  return tellOf(buildGazetteer(all), id, own);
};
const seatsOf = (id: string, found: Told | null): readonly string[] | undefined =>
  found?.countries.find((own) => own.id === id)?.seats;

describe('what articles tell each other of countries that no list knows', () => {
  it('is a country that one introduces and another only names', () => {
    const all = [article('a', [ostmark, veldania]), article('b', [veldania], { names: ['Ostmark', 'Ostmarker'] })];
    expect(told('b', all)?.countries.map(({ id, demonyms }) => [id, demonyms])).toEqual([
      ['ostmark', ['Ostmarker']],
      ['veldania', []],
    ]);
    expect(told('a', all)).toBeNull();
  });

  it('is an adjective that the other has not', () => {
    const all = [article('a', [country('Ostmark'), veldania]), article('b', [veldania], { names: ['Ostmarkers'] })];
    expect(told('b', [...all, article('c', [ostmark, veldania])])).toBeNull();
    const named = article('b', [veldania], { names: ['Ostmark', 'Ostmarkian'] });
    expect(told('b', [...all.slice(0, 1), named])?.countries[0]?.demonyms).toEqual(['Ostmarkian']);
  });

  it('is the name of a country that an article infers from an adjective', () => {
    const inferred = country('Kelmorana', { demonyms: ['Kelmoranan', 'Kelmoranani'] });
    const own = article('c', [inferred, veldania]);
    const one = { ...own, sightings: { ...own.sightings, names: ['Kelmoranan', 'Kelmoranani', 'Veldania'] } };
    const kelmoranan = country('Kelmoranan');
    const all = [article('a', [kelmoranan, ostmark]), article('b', [kelmoranan, veldania]), one];
    expect(told('c', all)?.countries.map(({ id }) => id)).toEqual(['kelmoranan', 'veldania']);
    const written = { ...one, sightings: { ...one.sightings, names: [...one.sightings.names, 'Kelmorana'] } };
    expect(told('c', [...all.slice(0, 2), written])).toBeNull();
  });

  it('is that a state’s name is a country’s, and never that two countries of one article are one', () => {
    const kelmor = country('Kelmor');
    const federation = country('Kelmor Federation', { demonyms: ['Kelmor'] });
    const republic = country('Kelmor Republic', { demonyms: ['Kelmor'] });
    const others = [article('b', [kelmor, ostmark]), article('c', [kelmor, veldania])];
    const one = article('a', [federation, veldania]);
    expect(told('a', [one, ...others])?.countries.map(({ id }) => id)).toEqual(['kelmor', 'veldania']);
    const both = article('a', [federation, republic]);
    expect(buildGazetteer([both, ...others]).underOneName(both.sightings)).toBe(both.sightings);
  });

  it('is a name that stands in an article, however long the one that another infers', () => {
    const inferred = country('Kelmorania', { demonyms: ['Kelmoranian'] });
    const own = article('c', [inferred, veldania]);
    const one = { ...own, sightings: { ...own.sightings, names: ['Kelmoranian', 'Veldania'] } };
    const kelmor = country('Kelmoran', { demonyms: ['Kelmoranian'] });
    const all = [article('a', [kelmor, ostmark]), article('b', [kelmor, veldania]), one];
    expect(buildGazetteer(all).names.get('kelmoran')).toBe('Kelmoran');
  });

  it('is nothing that only the article itself says', () => {
    expect(told('a', [article('a', [ostmark, veldania]), article('b', [kelmora])])).toBeNull();
  });

  it('is nothing of a name that is a person’s in more articles, or of no side of a visit', () => {
    const people = [{ name: 'Ana Ostmark', country: null, isStated: false }];
    const all = [
      article('a', [ostmark, veldania]),
      article('b', [veldania], { names: ['Ostmark'], people }),
      article('c', [kelmora], { people }),
    ];
    expect(told('b', all)).toBeNull();
    expect(
      told('b', [
        article('a', [ostmark, veldania], { sides: ['kelmora', 'veldania'] }),
        article('b', [veldania], { names: ['Ostmark'] }),
      ]),
    ).toBeNull();
  });

  it('leaves the names of an article’s own countries what they are', () => {
    const isles = country('Castellan Isles', { names: ['Castellan'], kinds: ['Isles'] });
    const all = [article('a', [isles, veldania]), article('b', [country('Castellan'), kelmora], { names: ['Isles'] })];
    expect(told('b', all)).toBeNull();
  });

  it('calls a country that one article calls only the Isles as another does', () => {
    const isles = country('Castellan Isles', { kinds: ['Isles'] });
    const all = [article('a', [isles, veldania]), article('b', [country('Isles', { certainty: 0.1 }), veldania])];
    expect(told('b', all)?.countries.map(({ id, names }) => [id, names])).toEqual([
      ['castellan-isles', ['Isles']],
      ['veldania', []],
    ]);
  });

  it('is the town of a country that all articles with it share, where something speaks for it besides', () => {
    const strel = { names: ['Strel'], places: ['Strel'], acting: ['Strel'] };
    const seats = [{ name: 'Strel', country: 'ostmark', odds: 1.2 }];
    const all = [
      article('a', [ostmark, veldania], { ...strel, seats }),
      article('b', [ostmark, kelmora], strel),
      article('c', [kelmora, veldania]),
    ];
    expect(seatsOf('ostmark', told('b', all))).toEqual(['Strel']);
    expect(told('b', [article('a', [ostmark, veldania], strel), ...all.slice(1)])).toBeNull();
    expect(
      told('b', [
        ...all,
        article('d', [kelmora, veldania], { ...strel, seats: [{ name: 'Strel', country: 'kelmora', odds: 1.1 }] }),
      ]),
    ).toBeNull();
  });

  it('is for whom people speak', () => {
    const speaks = (ofCountry: string | null): Partial<Sightings> => ({
      people: [{ name: 'Tomas Varrek', country: ofCountry, isStated: ofCountry !== null }],
    });
    const all = [article('a', [ostmark, veldania], speaks('ostmark')), article('b', [ostmark, kelmora], speaks(null))];
    expect(told('b', all)?.people).toEqual([{ name: 'Tomas Varrek', country: 'ostmark' }]);
  });

  it('is the same in any order of the articles', () => {
    const all = [
      article('a', [ostmark, veldania], {
        names: ['Strel'],
        seats: [{ name: 'Strel', country: 'ostmark', odds: 2.5 }],
      }),
      article('b', [veldania, kelmora], { names: ['Ostmark', 'Strel'], acting: ['Strel'] }),
      article('c', [kelmora], { names: ['Veldania', 'Ostmarker'] }),
    ];
    for (const id of ['a', 'b', 'c']) expect(told(id, all.toReversed())).toEqual(told(id, all));
    expect(told('b', all)).not.toBeNull();
  });
});
