import { describe, expect, it } from 'vitest';
import { loadFeatureTable } from '../../../scripts/normalise/code/weight-table.ts';
import { likelySeats } from '../../../scripts/normalise/code/actors/likely-seats.ts';
import { readActors } from '../../../scripts/normalise/code/actors/read-actors.ts';
import { actorsOf, lexicon } from './read-text.ts';

const model = await loadFeatureTable('content/codebook', 'seats');
const sideOf = (text: string, town: string): string | null => {
  const { encoded, unlisted, partyOf } = actorsOf(text).actors;
  const found = likelySeats(encoded, unlisted, { visitor: 'ostmark', host: 'veldania', partyOf }, model);
  return found.find(({ name, odds }) => name === town && odds > 0.5)?.country ?? null;
};

const NAMED = 'The President of Ostmark paid a state visit to Veldania. Ostmark and Veldania signed a treaty.';

describe('a town that no list knows', () => {
  it.each([
    [
      'the host’s, where the guest arrives',
      `${NAMED} President Ana Oster of Ostmark arrived in Strel on Monday for talks in Strel.`,
      'veldania',
    ],
    [
      'the visitor’s, to which the guest returns',
      `${NAMED} President Ana Oster of Ostmark returned to Strel.`,
      'ostmark',
    ],
    [
      'not the side’s of which it speaks',
      `${NAMED} Strel wants Veldania to lift its ban, and Strel asked Veldania for gas.`,
      'ostmark',
    ],
  ])('is %s', (_, text, country) => {
    expect(sideOf(text, 'Strel')).toBe(country);
  });

  it('is nothing where no place and no government has the name', () => {
    expect(sideOf(`${NAMED} A Strel piano was played.`, 'Strel')).toBeNull();
  });

  it('is placed by what is told of each visit, where an article tells of two', () => {
    const text = [
      'At home, 3 March',
      'President Rosa Vidal of Ostmark paid a state visit to Veldania. Veldania will sell Ostmark six ferries. Ostmark and Veldania signed a treaty.',
      'President Vidal arrived in Strel on Monday for talks in Strel. Veldania thanked Ostmark.',
      'Abroad, 5 March',
      'President Luis Paz of Maroa received Prime Minister Ana Oster of Kestria. Kestria will build Maroa a port. Maroa and Kestria signed a treaty.',
      'Prime Minister Oster arrived in Zend on Tuesday for talks in Zend. Maroa thanked Kestria.',
    ].join('\n');
    const { article, sentences } = actorsOf(text);
    const { towns, visits } = readActors(article, sentences, { ...lexicon, seatModel: model });
    expect(visits).toHaveLength(2);
    expect(towns.map(({ name, country }) => `${name} ${country}`).sort()).toEqual(['Strel veldania', 'Zend maroa']);
  });
});
