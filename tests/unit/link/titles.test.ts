import { describe, expect, it } from 'vitest';
import { imperative } from '../../../scripts/normalise/link/titles/imperative.ts';
import { nounPhrase } from '../../../scripts/normalise/link/titles/noun-phrase.ts';

describe('imperative', () => {
  it.each([
    ['to keep the border open throughout the year', 'Keep the border open throughout the year'],
    ['to actively promote the Framework Agreement', 'Promote the Framework Agreement'],
    ['strengthening banking cooperation', 'Strengthen banking cooperation'],
    ['to accelerate the development of the port, emphasizing its importance', 'Accelerate the development of the port'],
    ['that a plant will be built in the north', 'Build a plant in the north'],
    [
      'the Pass will be open throughout the year in recognition of its significance',
      'Keep the Pass open throughout the year',
    ],
    ['to hold a meeting, and to deliver more projects', 'Hold a meeting, and deliver more projects'],
  ])('makes %j into %j', (object, title) => {
    expect(imperative(object)).toBe(title);
  });

  it('makes none of a noun phrase', () => {
    expect(imperative('an initial cooperation agreement on lunar research')).toBeNull();
  });
});

describe('nounPhrase', () => {
  it('takes article and possessive off', () => {
    expect(nounPhrase('an initial cooperation agreement on lunar research')).toBe(
      'Initial cooperation agreement on lunar research',
    );
    expect(nounPhrase('its firm support for the principle')).toBe('Firm support for the principle');
  });

  it('makes none of a clause', () => {
    expect(nounPhrase('the port is a hub')).toBeNull();
  });
});
