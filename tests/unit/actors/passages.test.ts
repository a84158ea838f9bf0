import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../scripts/normalise/code/actors/passages.ts';
import { actorsOf } from './read-text.ts';

const NORTH = [
  'Oslo, 3 March',
  'President Rosa Vidal of Chile visited Norway. Norway will sell Chile six ferries. Chile promised copper. Norway and Chile set up a fund.',
  'The Norwegian side asked for salmon eggs, and the Chilean side agreed. Norway thanked Chile.',
];
const SOUTH = [
  'Lima, 5 March',
  'President Luis Paz of Peru received Prime Minister Ana Oster of Canada. Canada will build Peru a port. Peru lifted its ban on beef.',
  'The Canadian side praised Peru. Peru and Canada signed a treaty on wheat.',
];
const pairsIn = (lines: readonly string[]): string[] => {
  const { actors } = actorsOf(lines.join('\n'));
  const introduced = actors.introduced.map(({ id }) => id);
  return findPassages({ ...actors, introduced }).map(({ pair, from, to }) => `${pair.join('+')} ${from}–${to}`);
};

describe('the passages of an article', () => {
  it('are one for each pair of countries, begin at a headline and cover the text', () => {
    expect(pairsIn([...NORTH, ...SOUTH])).toEqual(['chile+norway 0–7', 'canada+peru 7–13']);
  });

  it('may share a country', () => {
    const tour = [
      ...NORTH,
      ...SOUTH.map((line) => line.replaceAll('Canadian', 'Norwegian').replaceAll('Canada', 'Norway')),
    ];
    expect(pairsIn(tour)).toEqual(['chile+norway 0–7', 'norway+peru 7–13']);
  });

  it('may name their countries but once', () => {
    const digest = [
      'Oslo, 3 March',
      'Rosa Vidal came from Chile for ferries. Norway sold her six. They were dear.',
      'Lima, 5 March',
      'Luis Paz of Peru had a guest from Canada. A port will be built. Beef is let in again.',
    ];
    expect(pairsIn(digest)).toEqual(['chile+norway 0–4', 'canada+peru 4–8']);
  });

  it('are none of a country that only its seat stands for', () => {
    const house = ['The Blue House was lit. The Chilean guests were late. Norway and Chile did not mind.'];
    expect(pairsIn([...house, ...NORTH])).toEqual([]);
  });

  it('are none where the text is about one pair, is empty, or is a line', () => {
    for (const lines of [NORTH, [''], ['Norway and Chile agreed.']]) expect(pairsIn(lines)).toEqual([]);
  });

  it('are not told by a paragraph that only says what a third country thinks', () => {
    const aside = [
      'Brazil is not amused. In Brazil’s eyes Norway has sold its ferries too cheaply. Brazil has asked Norway for the same price. Brazil may ask again.',
    ];
    expect(actorsOf([...NORTH, ...aside].join('\n')).actors.visits.map(({ host, told }) => [host, told])).toEqual([
      ['norway', null],
    ]);
  });

  it('may alternate; a short one that stands behind others goes to them', () => {
    expect(pairsIn([...NORTH, ...SOUTH, ...NORTH])).toEqual([
      'chile+norway 0–7',
      'canada+peru 7–13',
      'chile+norway 13–20',
    ]);
    expect(
      pairsIn([...NORTH, ...SOUTH, 'Norway likes Norwegian ferries, and Chile likes Norway, Chile and Norway.']),
    ).toEqual(['chile+norway 0–7', 'canada+peru 7–14']);
  });
});

describe('an article on two visits', () => {
  const { actors } = actorsOf([...NORTH, ...SOUTH].join('\n'), { date: '2025-03-08' });

  it('has both, with their dates and where they are told', () => {
    const told = actors.visits.map(({ visitorParty, host, dates }) => `${visitorParty} → ${host} ${dates.value ?? ''}`);
    expect(told).toEqual(['chile → norway 2025-03-03~', 'canada → peru 2025-03-05~']);
    for (const [index, { told }] of actors.visits.entries()) expect(told).toHaveLength(index < 2 ? 1 : 0);
  });

  it('has each with the people of its own passage alone', () => {
    const named = actors.visits.map(({ visitor, met }) => [visitor, ...met].flatMap((person) => person?.name ?? []));
    expect(named).toEqual([['Rosa Vidal'], ['Ana Oster', 'Luis Paz']]);
  });

  it('has one visit told in two places where the text comes back to it', () => {
    const { visits } = actorsOf([...NORTH, ...SOUTH, ...NORTH].join('\n')).actors;
    expect(visits.map(({ host, told }) => [host, told?.length])).toEqual([
      ['norway', 2],
      ['peru', 1],
    ]);
  });

  it('has none that was called off', () => {
    const text = [...NORTH, ...SOUTH].join('\n').replace('visited Norway', 'rang');
    const held = 'Norway and Chile held talks by telephone on Monday. ';
    expect(actorsOf(held + text.replace('received', 'rang')).actors.visits).toEqual([]);
  });

  it('opens with one of which nobody need say who visited whom', () => {
    const opening = ['Oslo, 3 March', 'Norway sold Chile six ferries. Chile paid in copper. They were dear.'];
    const { visits } = actorsOf([...opening, ...SOUTH].join('\n')).actors;
    expect(visits.map(({ visitorParty, host }) => [visitorParty, host].sort().join('+'))).toContain('canada+peru');
    expect(actorsOf([...opening, ...SOUTH].join('\n')).actors.pair).toEqual(['chile', 'norway']);
  });

  it('has the people of both', () => {
    expect(actors.people.map(({ short }, index) => `${short} ${actors.partyOf[index] ?? ''}`)).toEqual([
      'Vidal chile',
      'Paz peru',
      'Oster canada',
    ]);
  });
});
