import { describe, expect, it } from 'vitest';
import { codeMarked, codeOne } from './matter-setup.ts';

const sectorsOf = (marked: string): string[] => codeOne(marked).sectors;

describe('sectors come from what the clause is about', () => {
  it('takes mine clearance for security, not for mining', () => {
    expect(sectorsOf('Japan {offered} [40 mine clearance instructors].')[0]).toBe('security');
  });
  it('names the fields of a list in their order', () => {
    expect(sectorsOf('They {agreed} [to cooperate in agriculture, health and trade].')).toEqual([
      'agriculture',
      'health',
      'trade',
    ]);
  });
  it('names the fields that a count of instruments spans', () => {
    const text =
      'They {signed} [22 agreements worth 10 billion euros on Monday, spanning high-speed trains, green hydrogen and vaccines].';
    expect(sectorsOf(text)).toEqual(['transport', 'energy', 'health']);
  });
  it('lets a frame count for less than the matter', () => {
    expect(sectorsOf('They {agreed} [to upgrade the railway as part of the energy strategy].')[0]).toBe('transport');
  });
  it('lets the ministries that sign count for less than what they sign', () => {
    expect(
      sectorsOf(
        'They {signed} [a memorandum between the Ministry of Transport and the national airline on vaccine research].',
      )[0],
    ).toBe('health');
  });
  it('takes no adverb and no auxiliary for a thing', () => {
    expect(sectorsOf('They {agreed} [to drill village wells].')[0]).toBe('development');
    expect(sectorsOf('They {agreed} [to reopen the railway as well].')).not.toContain('development');
    expect(sectorsOf('They {agreed} [to build a cannery].')[0]).toBe('industry');
    expect(sectorsOf('They {agreed} [that railways can be reopened].')).not.toContain('industry');
  });
  it('takes no measure for what is measured with it', () => {
    expect(sectorsOf('They {agreed} [to replace the electricity meters].')[0]).toBe('energy');
    expect(sectorsOf('They {agreed} [to lengthen the runway by 600 metres].')).not.toContain('energy');
  });
  it('knows the security of people from securities', () => {
    expect(sectorsOf('They {agreed} [to list bonds on the stock exchange].')[0]).toBe('finance');
    expect(sectorsOf('They {agreed} [on the security of their diplomats].')).not.toContain('finance');
  });
  it('puts a third country under regional affairs', () => {
    expect(sectorsOf('They {discussed} [the situation in Yemen].')[0]).toBe('regional-affairs');
  });
  it('reads on behind the verb where a passive has an empty subject', () => {
    const marked = '[Talks] {are to be opened} on vaccine research.';
    expect(codeOne({ marked, passive: true }).sectorsRule).toBe('object/terms');
    expect(codeOne({ marked, passive: true }).sectors[0]).toBe('health');
  });
  it('does not take the money of a third country for that country', () => {
    expect(sectorsOf('They {agreed} [to spend Singapore $30 million].')).not.toContain('regional-affairs');
    expect(sectorsOf('They {agreed} [to spend it in Singapore].')).toContain('regional-affairs');
  });
  it('does not take one of the two countries for a third', () => {
    expect(sectorsOf('They {agreed} [to strengthen the partnership of Ghana and Japan].')).toEqual(['partnership']);
  });
  it('takes an acronym only in capitals', () => {
    expect(sectorsOf('They {thanked} [the divers who raised the ferry].')).not.toContain('health');
    expect(sectorsOf('They {praised} [the work of the WHO].')).toEqual(['health']);
  });
  it('reads what somebody is asked for, and not only whom', () => {
    expect(sectorsOf('Ghana {called on} [the Japanese side to take part in the hydropower plant].')[0]).toBe('energy');
  });
  it('takes the last noun of a compound for what is meant', () => {
    expect(sectorsOf('They {agreed} [to open a veterinary college].')[0]).toBe('education-and-culture');
  });
  it('lets some words say more than the noun that they describe', () => {
    expect(sectorsOf('They {agreed} [to sell 24 armoured ambulances].')[0]).toBe('defence');
    expect(sectorsOf('They {agreed} [to build a solar-powered hospital].')[0]).toBe('health');
  });
  it('knows what is said of any country', () => {
    expect(sectorsOf('Ghana {stood by} [the one-Japan policy].')[0]).toBe('core-interests');
  });
  it('reads a verb that tells the field', () => {
    expect(sectorsOf('They {agreed} [to patrol the bay].')[0]).toBe('security');
  });
  it('takes the sector of a name from where the article tells it in full', () => {
    const [, second] = codeMarked([
      'They {signed} [a loan for the Orla Line railway].',
      'Ministers {will review} [the Orla Line].',
    ]);
    expect(second?.sectors[0]).toBe('transport');
  });
  it('takes the field of those who sign where the object names none', () => {
    expect(sectorsOf('They {signed} [a memorandum between the Ministries of Health].')).toEqual(['health']);
  });
  it('believes the topic that opens the sentence', () => {
    expect(sectorsOf('On Yemen, they {voiced} [concern at the advance of the gangs].')[0]).toBe('regional-affairs');
  });
  it('is not misled by a figure of speech', () => {
    const plainly = sectorsOf('They {undertook} [to honour the contracts].');
    expect(sectorsOf('They {undertook} [to honour the contracts in force].')).toEqual(plainly);
    expect(sectorsOf('They {undertook} [to honour the contracts of the force].')).not.toEqual(plainly);
  });
});

describe('a clause that tells nothing takes its sector from around it', () => {
  it('reads the label that opens the sentence', () => {
    expect(sectorsOf('Energy: the two sides {set up} [a joint committee].')[0]).toBe('energy');
  });
  it('reads what was said before', () => {
    const [, second] = codeMarked(['They {toured} [the new hospital].', 'They {hope} [to open it by spring].']);
    expect(second?.sectors[0]).toBe('health');
  });
  it('falls back to the partnership where nothing tells', () => {
    expect(codeOne('They {agreed} [to meet again].')).toMatchObject({ sectors: ['partnership'], sectorsRule: 'none' });
  });
});

describe('counted instruments', () => {
  it('take the sectors that are listed behind them', () => {
    const codes = codeOne({
      marked: 'They {signed} [12 agreements], covering mining, health and education.',
      action: 'signed',
    });
    expect(codes).toMatchObject({
      topic: 'instruments-signed',
      sectors: ['mining', 'health', 'education-and-culture'],
    });
  });
  it('belong to the partnership when no field is named', () => {
    expect(codeOne({ marked: 'They {signed} [12 agreements].', action: 'signed' }).sectors).toEqual(['partnership']);
  });
});
