import { describe, expect, it } from 'vitest';
import { fullerName } from '../../../scripts/normalise/link/titles/fuller-name.ts';
import { imperative } from '../../../scripts/normalise/link/titles/imperative.ts';
import { nounPhrase } from '../../../scripts/normalise/link/titles/noun-phrase.ts';
import { withOwners } from '../../../scripts/normalise/link/titles/owners.ts';
import { shortened } from '../../../scripts/normalise/link/titles/shortened.ts';

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
    ['on Friday to reopen the crossing', 'Reopen the crossing'],
    ['with his host to reopen the crossing', 'Reopen the crossing'],
    ['ready to supply grain to the camps', 'Supply grain to the camps'],
    ['his guest that the crossing would be reopened in May', 'Reopen the crossing in May'],
    ['a joint commission that would meet in the autumn', 'Meet in the autumn'],
  ])('makes %j into %j', (object, title) => {
    expect(imperative(object)).toBe(title);
  });

  it('makes none of what somebody else will do', () => {
    expect(imperative('a pact under which no grain will be stored in the valley')).toBeNull();
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

describe('withOwners', () => {
  it.each([
    ['Deepen their cooperation', ['Maroa', 'Kestria'], 'Deepen cooperation'],
    ['Take over its operation from the builders', ['Maroa'], 'Take over operation from the builders'],
    ['Complete the review of its tax policy', ['Maroa'], 'Complete the review of Maroa’s tax policy'],
    ['Complete the review of its tax policy', ['the Marches'], 'Complete the review of the Marches’ tax policy'],
    [
      'Abolish charges between their networks',
      ['Maroa', 'Kestria'],
      'Abolish charges between the two countries’ networks',
    ],
  ])('makes %j of %j into %j', (title, owners, named) => {
    expect(withOwners(title, owners)).toBe(named);
  });

  it.each([
    ['Help farmers to sell their crops', ['Maroa', 'Kestria']],
    ['Rebuild the hospital and its wards', ['Maroa']],
    ['Back the reform of its courts', ['Maroa']],
    ['Follow Kestria in the reform of its courts', ['Maroa']],
    ['Review its courts’ load', []],
  ])('leaves %j of %j, where another may own', (title, owners) => {
    expect(withOwners(title, owners)).toBe(title);
  });
});

describe('shortened', () => {
  const exchange = 'Increase the exchange of delegations at all levels and across all the channels there are';

  it('ends a long title before the next thing undertaken', () => {
    expect(shortened(`${exchange}, and to bring trade to two billion a year by 2020`)).toBe(exchange);
  });

  it('takes off when it holds and who says so', () => {
    expect(shortened('Abolish the levy on lorries with effect from 1 July')).toBe('Abolish the levy on lorries');
    expect(shortened('Abolish the levy on lorries, according to the ministry')).toBe('Abolish the levy on lorries');
  });

  it('cuts no list: its rest counts too', () => {
    const list =
      'Widen cooperation in farming, mining, fishing, forestry, weaving, brewing, printing, building, sailing, teaching, singing and dancing';
    expect(shortened(list)).toBeNull();
  });
});

describe('fullerName', () => {
  it.each([
    ['Import', 'simplify procedures for the import of jute products', 'Import of jute products'],
    ['Ore', 'buy more Kandoan copper ore', 'Kandoan copper ore'],
    ['Section', 'the section to Subrada is nearly finished', 'Section to Subrada'],
    ['Nurses', 'take in more nurses by 2030', 'Nurses'],
    ['Work', 'praised the work of this year', 'Work'],
    ['Copper mine', 'a copper mine at Veldan', 'Copper mine'],
    ['Veldan', 'meet at Veldan', 'Veldan'],
  ])('of %j in %j is %j', (name, clause, fuller) => {
    expect(fullerName(name, clause)).toBe(fuller);
  });
});
