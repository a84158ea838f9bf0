import { describe, expect, it } from 'vitest';
import type { PersonMention, VisitMention } from '../../../scripts/normalise/code/actors/visit-mention.ts';
import { BY_ARTICLE } from '../../../scripts/normalise/code/actors/visit-dates.ts';
import { distinctIds } from '../../../scripts/normalise/link/visits/distinct-ids.ts';
import { assertDistinct, linkVisits } from '../../../scripts/normalise/link/visits.ts';
import { UserError } from '../../../scripts/normalise/user-error.ts';
import { articleOf } from '../actors/read-text.ts';

const lund: PersonMention = { name: 'Kari Lund', short: 'Lund', office: 'Prime Minister', party: 'norway' };
const vidal: PersonMention = { name: 'Rosa Vidal', short: 'Vidal', office: 'President', party: 'chile' };
const unknown = { value: null, basis: 'unknown' } as const;
const forum = { value: 'Salmon Forum', basis: 'stated' } as const;

const mention = (facts: Partial<VisitMention> = {}): VisitMention => ({
  visitorParty: 'norway',
  host: 'chile',
  visitor: lund,
  dates: unknown,
  kind: unknown,
  occasion: unknown,
  places: [],
  met: [],
  role: 'report',
  from: 'visited',
  told: null,
  confidence: 0.8,
  ...facts,
});

const on = (value: string, basis: 'stated' | 'derived' = 'stated') => ({ dates: { value, basis } });

const told = (id: string, ...visits: VisitMention[]) => ({ article: articleOf('A text.', { id }), visits });

const groups = (...sources: ReturnType<typeof told>[]): string[] =>
  linkVisits(sources).visits.map(
    ({ id, sources: from }) =>
      `${id}: ${from.map(({ article, role }) => article + (role === 'report' ? '' : '*')).join(' ')}`,
  );

describe('mentions of one visit', () => {
  it('are tied by side, name and date, however the name is spelled', () => {
    const other = mention({
      ...on('2023-10~', 'derived'),
      visitor: { ...lund, name: 'Kari Lundh', office: 'Caretaker Prime Minister' },
    });
    const { visits } = linkVisits([told('a', mention(on('2023-10-16/2023-10-20'))), told('b', other)]);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      id: '2023-10-lund-chile',
      pair: 'chile-norway',
      dates: { value: '2023-10-16/2023-10-20', basis: 'stated' },
    });
    expect(visits[0]?.visitor.aliases).toContain('Kari Lundh');
  });

  it('have the dates that the desk knows, whichever article it knows them of', () => {
    const known = { dates: { value: '2023-10-16/2023-10-18', basis: 'desk' }, confidence: 0.4 } as const;
    const { visits } = linkVisits([told('a', mention(on('2023-10~', 'derived'))), told('b', mention(known))]);
    expect(visits.map(({ dates }) => dates.value)).toEqual(['2023-10-16/2023-10-18']);
  });

  it('are tied without a date by the people and the occasion they share', () => {
    expect(
      groups(told('a', mention({ ...on('2023-10-16'), occasion: forum })), told('b', mention({ occasion: forum }))),
    ).toEqual(['2023-10-lund-chile: a b']);
  });

  it('are tied to the visit they look back on, even when they do not say who went where', () => {
    const later = mention({
      visitorParty: 'chile',
      host: 'norway',
      visitor: vidal,
      met: [lund],
      occasion: forum,
      role: 'follow-up',
      confidence: 0.4,
    });
    expect(
      groups(told('a', mention({ ...on('2023-10-16'), occasion: forum, met: [vidal] })), told('b', later)),
    ).toEqual(['2023-10-lund-chile: a b*']);
  });

  it('are tied in the same way in any order', () => {
    const sources = [
      told('a', mention(on('2023-10-16'))),
      told('b', mention(on('2024-03-02'))),
      told('c', mention({ met: [vidal] })),
      told('d', mention(on('2023-10~', 'derived'))),
    ];
    expect(groups(...sources.toReversed())).toEqual(groups(...sources));
  });
});

describe('what says too little', () => {
  const dated = mention(on('2023-10-16'));
  const derived = { value: '2025-01~', basis: 'derived', from: BY_ARTICLE } as const;
  const written = (date: string, visit: VisitMention) => ({
    article: articleOf('A text.', { id: 'b', date }),
    visits: [visit],
  });
  const weak = { ...on('2023-10~', 'derived'), confidence: 0.6 };

  it('of a visitor who is not named is tied to the only visit there is', () => {
    expect(groups(told('a', dated), told('b', mention({ visitor: null })))).toEqual(['2023-10-lund-chile: a b']);
    expect(groups(told('a', dated), told('b', mention({ visitor: null, host: 'peru' })))).toHaveLength(2);
    expect(
      groups(told('a', dated), told('b', mention(on('2022-03-02'))), told('c', mention({ visitor: null }))),
    ).toHaveLength(3);
  });

  it('of two visits is tied to that of its people before that of its countries', () => {
    const hers = { visitorParty: 'chile', host: 'norway', visitor: vidal };
    const sources = [told('a', mention()), told('b', mention({ confidence: 0.4 }))];
    expect(groups(...sources, told('c', mention({ ...hers, ...on('2004-01-02') })))).toEqual([
      '2004-01-vidal-norway: c',
      'undated-lund-chile: a b',
    ]);
  });

  it('of two visits is tied to the only one in its days', () => {
    const vague = mention({ ...on('2023-10~', 'derived'), visitor: null, confidence: 0.4, role: 'follow-up' });
    const sources = [told('a', dated), told('b', mention(on('2022-03-02')))];
    expect(groups(...sources, told('c', vague))).toContain('2023-10-lund-chile: a c*');
    expect(groups(...sources, told('c', { ...vague, dates: unknown }))).toHaveLength(3);
  });

  it('is tied to no visit of many years before', () => {
    const vague = mention({ visitor: null });
    expect(groups(told('a', dated), written('2024-10-20', vague))).toHaveLength(1);
    expect(groups(told('a', dated), written('2033-10-20', vague))).toHaveLength(2);
  });

  it('makes no visit where one is only supposed', () => {
    const supposed = mention({ visitor: null, confidence: 0, isSupposed: true });
    expect(groups(told('b', supposed))).toEqual([]);
    expect(groups(told('a', dated), told('b', supposed))).toEqual(['2023-10-lund-chile: a b']);
    expect(groups(told('a', dated), told('b', { ...supposed, host: 'peru' }))).toEqual(['2023-10-lund-chile: a']);
  });

  it.each([
    ['the other way round', { visitorParty: 'chile', host: 'norway', visitor: vidal }],
    ['of another of the delegation', { visitor: { ...lund, name: 'Jan Holm', short: 'Holm' } }],
  ])('within the same days is tied to what is sure: %s', (_, facts) => {
    expect(groups(told('a', dated), told('b', mention({ ...weak, ...facts })))).toEqual(['2023-10-lund-chile: a b']);
    expect(groups(told('a', dated), told('b', mention({ ...weak, ...facts, confidence: 0.75 })))).toHaveLength(2);
    const later = mention({ ...weak, ...facts, ...on('2024-03-16') });
    expect(groups(told('a', dated), told('b', later))).toHaveLength(2);
  });

  it('is tied to the visit before where only the day of its article dates it', () => {
    const again = mention({ dates: derived, confidence: 0.6 });
    expect(groups(told('a', dated), written('2025-01-20', again))).toEqual(['2023-10-lund-chile: a b']);
    const stated = mention({ ...on('2025-01'), confidence: 0.6 });
    expect(groups(told('a', dated), written('2025-01-20', stated))).toHaveLength(2);
    const surely = mention({ dates: derived, confidence: 0.75 });
    expect(groups(told('a', dated), written('2025-01-20', surely))).toHaveLength(2);
  });
});

describe('mentions of different visits', () => {
  it.each([
    ['another year', mention(on('2024-10-16'))],
    ['another host', mention({ ...on('2023-10-16'), host: 'peru' })],
    ['the return visit', mention({ ...on('2023-10-16'), visitorParty: 'chile', host: 'norway', visitor: vidal })],
    ['another visitor', mention({ ...on('2023-10-16'), visitor: { ...lund, name: 'Jan Holm', short: 'Holm' } })],
  ])('are kept apart: %s', (_, other) => {
    expect(linkVisits([told('a', mention(on('2023-10-16'))), told('b', other)]).visits).toHaveLength(2);
  });

  it('leave an undated one alone when two fit as well', () => {
    const visits = groups(
      told('a', mention(on('2023-10-16'))),
      told('b', mention(on('2024-03-02'))),
      told('c', mention()),
    );
    expect(visits).toEqual(['2023-10-lund-chile: a', '2024-03-lund-chile: b', 'undated-lund-chile: c']);
  });

  it('of one month are told apart by the visitors’ countries', () => {
    const her = { ...lund, party: 'sweden' };
    const swedish = mention({ ...on('2023-10-02'), visitorParty: 'sweden', visitor: her });
    expect(groups(told('a', mention(on('2023-10-02'))), told('b', swedish))).toEqual([
      '2023-10-lund-norway-chile: a',
      '2023-10-lund-sweden-chile: b',
    ]);
  });

  it('of one month are told apart by their first day', () => {
    expect(groups(told('a', mention(on('2023-10-02'))), told('b', mention(on('2023-10-23'))))).toEqual([
      '2023-10-02-lund-chile: a',
      '2023-10-23-lund-chile: b',
    ]);
  });

  it('of one month are told apart by whole names where no day does it', () => {
    const holm = { ...lund, id: 'jan-lund', name: 'Jan Lund' };
    const sources = [told('a', mention(on('2023-10'))), told('b', mention({ ...on('2023-10'), visitor: holm }))];
    const [one, other] = linkVisits(sources).visits;
    expect([one?.id, other?.id]).toContain('2023-10-jan-lund-chile');
    expect(one?.id).not.toBe(other?.id);
  });

  it('of one month and one name are numbered by their articles', () => {
    const facts = (article: string) => {
      const [visit] = linkVisits([told(article, mention(on('2023-10')))]).visits;
      if (!visit) throw new Error('one visit');
      return visit;
    };
    const ids = distinctIds([facts('b'), facts('a'), facts('c')]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids).toEqual([`${ids[1]}-2`, ids[1], `${ids[1]}-3`]);
  });

  it('are an error where nothing tells their addresses apart', () => {
    const visit = (article: string) => ({ id: '2023-10-lund-chile', sources: [{ article }] });
    expect(() => {
      assertDistinct([visit('a'), visit('b')]);
    }).toThrow(UserError);
  });
});

describe('what is known of a visit', () => {
  it('says from which article it is', () => {
    const [visit] = linkVisits([
      told('a', mention({ ...on('2023-10'), kind: { value: 'state visit', basis: 'stated', from: 'state visit' } })),
    ]).visits;
    expect(visit?.kind).toEqual({ value: 'state visit', basis: 'stated', from: 'a: state visit' });
  });

  it('has an id without a name or a date', () => {
    expect(groups(told('a', mention({ visitor: null, ...on('2024', 'derived') })))).toEqual(['2024-norway-chile: a']);
  });
});
