import { describe, expect, it } from 'vitest';
import { saysOf } from '../../../scripts/normalise/link/later-evidence.ts';
import { reconcileCounts } from '../../../scripts/normalise/link/reconcile-counts.ts';
import { MERGING_RULES } from '../../../src/lib/method/merging-rules.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { InstrumentCount } from '../../../src/schemas/visit.ts';

describe('saysOf', () => {
  it.each([
    ['progress', 'the quay was finished', 'progress'],
    ['noted', 'welcomed the inauguration of the terminal', 'progress'],
    ['noted', 'regretted the delay of the terminal', 'delay'],
    ['noted', 'recalled the terminal', 'mention'],
    ['progress', 'the quay was completed in late October', 'progress'],
    ['noted', 'paid tribute to the late President', 'mention'],
    ['noted', 'admitted that the terminal is two years late', 'delay'],
  ] as const)('of %s “%s”: %s', (action, quote, says) => {
    expect(saysOf({ action, quote })).toBe(says);
  });
});

describe('reconcileCounts', () => {
  const count = (number: number | null): InstrumentCount => ({
    article: 'wire',
    statement: 'wire:1-2',
    text: 'x',
    number,
    bound: 'exactly',
  });
  const signed = (topic: string): Agreement => ({ id: `v/${topic}`, topic, action: 'signed' }) as unknown as Agreement;

  it('sets what is named against the least that is counted', () => {
    expect(reconcileCounts([count(20), count(22)], [signed('ferry'), signed('instruments-signed')])).toEqual({
      least: 20,
      most: 22,
      named: ['v/ferry'],
      unnamed: 19,
    });
  });

  it('leaves open how many stay unnamed where nothing is counted', () => {
    expect(reconcileCounts([count(null)], [signed('ferry')])).toEqual({
      least: null,
      most: null,
      named: ['v/ferry'],
      unnamed: null,
    });
  });

  it('never counts less than none', () => {
    expect(reconcileCounts([count(1)], [signed('ferry'), signed('fish')]).unnamed).toBe(0);
  });
});

describe('MERGING_RULES', () => {
  it('name each rule once, with an example', () => {
    expect(new Set(MERGING_RULES.map(({ id }) => id)).size).toBe(MERGING_RULES.length);
    expect(MERGING_RULES.every(({ rule, example }) => rule.endsWith('.') && example.length > 20)).toBe(true);
  });
});
