import { describe, expect, it } from 'vitest';
import type { TopicGroup } from '../../../scripts/normalise/link/topic-group.ts';
import { nameOf } from '../../../scripts/normalise/link/topic-name.ts';

/** A matter of one article: its name, and what its sentence says. */
const group = (topicTitle: string, sentence: string): TopicGroup => ({
  topic: topicTitle.toLowerCase().replaceAll(' ', '-'),
  topicTitle,
  statements: [],
  named: new Set(topicTitle.toLowerCase().split(' ')),
  features: new Map(),
  sentences: new Set(sentence.toLowerCase().split(' ')),
  texts: new Set([sentence]),
  sectors: new Map(),
  actions: new Set(['signed']),
});

describe('the name of a matter that several articles name', () => {
  const pens = group('Pens', 'leaking pens put a mark under the parish registers');
  const registers = group('Parish registers', 'a memorandum on parish registers');
  const dioceses = group('Parish registers of two dioceses', 'the parish registers of two dioceses are to be copied');

  it('is the one whose words the others say, and no more than they say', () => {
    expect(nameOf([pens, registers, dioceses]).topicTitle).toBe('Parish registers');
    expect(nameOf([dioceses, registers, pens]).topicTitle).toBe('Parish registers');
  });
  it('is of equals the one that most statements have', () => {
    const often = {
      ...group('Ferry', 'a ferry'),
      statements: [pens, registers] as unknown as TopicGroup['statements'],
    };
    expect(nameOf([group('Boat', 'a boat'), often]).topicTitle).toBe('Ferry');
  });
  it('is its own where it has but one', () => {
    expect(nameOf([pens]).topicTitle).toBe('Pens');
  });
});
