import { describe, expect, it } from 'vitest';
import { withEvidence } from '../../../scripts/normalise/code/actors/supposed-visit.ts';
import type { VisitMention } from '../../../scripts/normalise/code/actors/visit-mention.ts';
import { actorsOf } from './read-text.ts';

const DATE = '2025-02-06';

const visitsOf = (text: string, date: string | null = DATE) => actorsOf(text, { date }).actors.visits;

const routeOf = (text: string): string[] => visitsOf(text).map(({ visitorParty, host }) => `${visitorParty} → ${host}`);

describe('who went where', () => {
  it.each([
    'Norwegian Prime Minister Kari Lund visited Chile.',
    'Prime Minister Kari Lund has returned to Norway after a five-day visit to Chile.',
    'Chilean President Rosa Vidal hosted Norwegian Prime Minister Kari Lund at La Moneda.',
    'Norwegian Prime Minister Kari Lund was received by President Rosa Vidal of Chile.',
    'Norwegian Prime Minister Kari Lund wrapped up her trip to Chile.',
    'Kari Lund, prime minister of Norway, arrived in Santiago for talks with President Rosa Vidal.',
    'Norwegian Prime Minister Kari Lund came back from Chile with three agreements.',
    'At the invitation of H.E. To Vidal, President of the Republic of Chile, H.E. Kari Anne Lund, Prime Minister of the Kingdom of Norway, paid a state visit to Chile from 3 to 5 May 2024.',
    'At the invitation of the President of Chile, Rosa Vidal, the Prime Minister of Norway, Kari Lund, paid an official visit to Chile.',
    'Norwegian Prime Minister Kari Lund arrived late on Monday night in Santiago.',
    'SANTIAGO, May 3 — President Rosa Vidal of Chile dined with visiting Prime Minister Kari Lund.',
    'President Rosa Vidal welcomed the visiting Norwegian Prime Minister in Santiago, Chile said.',
    'Environment Minister Ana Ruiz accompanied Prime Minister Kari Lund to Santiago last week, Norway said.',
    'Chile bought salmon. The Prime Minister of Norway, Kari Lund, was here in May to sell it, Santiago said.',
    'The Prime Minister of Norway came to look at the docks, and Chile paid for the lunch.',
    'Norway’s Kari Lund has been and gone. SANTIAGO, where she stayed four days, is quiet.',
    'Norway is far. Our Prime Minister, the first Norwegian to do so, went. Our Prime Minister has gone to sell fish in Santiago.',
  ])('is read from “%s”', (text) => {
    expect(routeOf(`${text} Norway and Chile agreed to build a port.`)).toEqual(['norway → chile']);
  });

  it('is nothing where nobody travels or meets', () => {
    expect(routeOf('The price of salmon rose in Oslo. Norwegian farmers shrugged.')).toEqual([]);
  });

  it('is two visits where the second is told as a stop', () => {
    const text =
      'Norwegian Prime Minister Kari Lund visited Peru on Monday. In Lima she met President Luis Paz of Peru. Norway and Peru signed a pact. Norway will sell salmon.\n' +
      'The stop in Santiago lasted six hours. Prime Minister Lund of Norway met President Rosa Vidal of Chile. Lund held talks with President Vidal. Norway and Chile signed a protocol.';
    expect(routeOf(text).toSorted()).toEqual(['norway → chile', 'norway → peru']);
  });

  it('is one visit where a guest goes on to a territory of the host', () => {
    const text =
      'Canadian Prime Minister Ana Oster visited Denmark on Monday. On Tuesday she flew to Greenland. In Nuuk she thanked Denmark. Greenland will buy ships. Canada and Greenland smiled.';
    expect(routeOf(text)).toEqual(['canada → denmark']);
  });

  it('is two visits, each with its part of the text, on a tour', () => {
    const visits = visitsOf(
      'Norwegian Prime Minister Kari Lund visited Peru on Monday. In Lima she met President Luis Paz. Peru will buy salmon. The Peruvian side thanked her.\n' +
        'She then flew to Chile. In Santiago Prime Minister Lund met President Rosa Vidal. On Thursday she visited Chile’s south. Chile pledged to buy boats. The Chilean side was pleased.',
    );
    expect(visits.map(({ host }) => host).toSorted()).toEqual(['chile', 'peru']);
    expect(visits.every(({ told }) => told !== null)).toBe(true);
  });
});

describe('when a visit was', () => {
  it.each([
    ['visited Chile from October 16 to 20, 2023', '2023-10-16/2023-10-20', 'stated'],
    ['visited Chile on 30 October to 2 November 2023', '2023-10-30/2023-11-02', 'stated'],
    ['visited Chile from Monday 3 to Thursday 6 February', '2025-02-03/2025-02-06', 'derived'],
    ['is on a five-day state visit to Chile', '2025-02~', 'derived'],
    ['visited Chile on Tuesday', '2025-02-04~', 'derived'],
    ['visited Chile last Thursday', '2025-01-30~', 'derived'],
    ['ended a three-day visit to Chile on Tuesday', '2025-02-04~', 'derived'],
    ['visited Chile on Tuesday, her first trip since taking office in October', '2025-02-04~', 'derived'],
    ['visited Chile last week', '2025-01~', 'derived'],
    ['visited Chile in March', '2024-03', 'derived'],
    ['visited Chile in January', '2025-01', 'derived'],
    ['visited Chile in January last year', '2024-01', 'derived'],
    ['told of her state visit to Chile a year ago, and of roads laid in April', '2024-02~', 'derived'],
    ['visited Chile on Tuesday, where a road was opened a year ago', '2025-02-04~', 'derived'],
    ['is on a state visit to Chile to open a bridge that was begun two years ago', '2025-02~', 'derived'],
    ['visited Chile', '2025-02~', 'derived'],
  ])('“%s”, in an article of 6 February 2025, is %s', (words, value, basis) => {
    expect(visitsOf(`Norwegian Prime Minister Kari Lund ${words}.`)[0]?.dates).toMatchObject({ value, basis });
  });

  it('stays unknown without any date', () => {
    expect(visitsOf('Norwegian Prime Minister Kari Lund visited Chile.', null)[0]?.dates).toEqual({
      value: null,
      basis: 'unknown',
    });
  });

  it('makes an article from months later a follow-up', () => {
    expect(visitsOf('In March, Norwegian Prime Minister Kari Lund visited Chile.')[0]?.role).toBe('follow-up');
    expect(visitsOf('Norwegian Prime Minister Kari Lund visited Chile on Tuesday.')[0]?.role).toBe('report');
  });
});

describe('what a visit was', () => {
  const [visit] = visitsOf(
    'Norwegian Prime Minister Kari Lund paid a state visit to Chile and participated in the Second Southern Forum for Salmon Farming held in Santiago.\n' +
      'Prime Minister Lund met with President Rosa Vidal and Foreign Minister Juan Soto in Santiago.',
  );

  it('has its kind, occasion and place', () => {
    expect(visit?.kind.value).toBe('state visit');
    expect(visit?.occasion.value).toBe('Second Southern Forum for Salmon Farming');
    expect(visit?.places).toContain('Santiago');
  });

  it('has its visitor and those she met', () => {
    expect(visit?.visitor).toMatchObject({
      name: 'Kari Lund',
      short: 'Lund',
      office: 'Prime Minister',
      party: 'norway',
    });
    expect(visit?.met.map(({ name }) => name)).toEqual(['Rosa Vidal', 'Juan Soto']);
  });

  it('has those she met, where a phrase parts her name from the meeting', () => {
    const [told] = visitsOf(
      'Norwegian Prime Minister Kari Lund, during her ongoing visit to Chile, met with President Rosa Vidal and Premier Juan Soto.',
    );
    expect(told?.met.map(({ name, office }) => `${office} ${name}`)).toEqual([
      'President Rosa Vidal',
      'Premier Juan Soto',
    ]);
  });
});

describe('the visitor', () => {
  it.each([
    ['Norwegian President Tomas Varrek and First Lady Rosa Varrek arrived in Brazil on 3 May 2024.', 'Tomas Varrek'],
    [
      'Norwegian Minister Rosa Varrek arrived in Brazil on 3 May 2024, and President Tomas Holm sent his regards.',
      'Rosa Varrek',
    ],
  ])('is the first named of two who go together: %s', (text, name) => {
    const [visit] = visitsOf(`${text} Norway and Brazil signed a treaty.`);
    expect(visit?.visitor?.name).toBe(name);
  });
});

describe('a visit that is only supposed', () => {
  const suppose = (text: string) => actorsOf(text, { date: DATE }).actors.maybe;
  const listed = (country: string) =>
    suppose(`Norway and Chile signed a treaty. Norway thanked Chile. President Rosa Vidal of ${country} was glad.`);
  const statementsOn = (visit: VisitMention | undefined, count: number) =>
    Array.from({ length: count }, () => ({ visit: visit ?? null }));

  it.each(['Norway', 'Chile'])(
    'is that of the two countries an article is about, with their people: of %s',
    (country) => {
      const [visit] = listed(country);
      expect(visit).toMatchObject({ isSupposed: true, confidence: 0, visitor: null });
      expect(visit?.met.map(({ name }) => name)).toEqual(['Rosa Vidal']);
    },
  );

  it('is none where nobody went, or where no two countries are spoken of', () => {
    expect(
      suppose('Norway and Chile held talks by telephone on Monday. Norway thanked Chile, and Chile thanked Norway.'),
    ).toEqual([]);
    expect(suppose('The council opened a library.')).toEqual([]);
  });

  it('is shown by three statements beside somebody in office', () => {
    const visits = listed('Norway');
    const shown = withEvidence(visits, statementsOn(visits[0], 3));
    expect(shown.visits).toEqual([expect.objectContaining({ confidence: 0.4 })]);
    expect(shown.visits[0]).not.toHaveProperty('isSupposed');
    for (const { visit } of shown.statements) expect(visit).toBe(shown.visits[0]);
  });

  it('is not shown by fewer of its own, nor where nobody in office is named', () => {
    const visits = listed('Norway');
    const other = suppose('Norway and Chile signed a treaty. Norway thanked Chile, and Chile thanked Norway.');
    for (const statements of [statementsOn(visits[0], 2), statementsOn(other[0], 9)])
      expect(withEvidence([...visits, ...other], statements)).toEqual({ visits: [...visits, ...other], statements });
  });
});
