import { describe, expect, it } from 'vitest';
import { codeMarked, codeOne } from './matter-setup.ts';

const PAIR = ['china', 'pakistan'];

describe('a matter that the codebook knows', () => {
  it('is found by its term', () => {
    expect(codeOne('They {agreed} [to keep the Khunjerab border open].', PAIR)).toMatchObject({
      topic: 'khunjerab-pass',
      topicFrom: 'codebook',
      sectors: ['transport'],
    });
  });
  it('beats the frame that it stands in', () => {
    expect(codeOne('They {recognised} [the importance of the ML-1 upgrade as part of CPEC].', PAIR).topic).toBe('ml-1');
  });
  it('yields, as a mere frame, to a matter that the codebook does not know', () => {
    expect(
      codeOne('They {agreed} [to build a cancer hospital in Multan under the framework of CPEC].', PAIR).topic,
    ).toBe('cancer-hospital-in-multan');
  });
  it('is not found between other countries', () => {
    expect(codeOne('They {agreed} [to keep the Khunjerab border open].').topicFrom).toBe('clause');
  });
});

describe('a matter that no list knows', () => {
  it.each([
    ['They {agreed} [to accelerate the construction of the Veld Line railway].', 'Veld Line railway'],
    ['They {pledged} [to strengthen cooperation on visa-free travel].', 'Visa-free travel'],
    ['They {agreed} [to build a burns hospital at Couva].', 'Burns hospital at Couva'],
    ['They {signed} [an agreement on the avoidance of double taxation].', 'Avoidance of double taxation'],
  ])('gets a reader’s name from %s', (marked, title) => {
    expect(codeOne(marked).topicTitle).toBe(title);
  });
  it('is not called after a person in office', () => {
    expect(codeOne('They {thanked} [President Kofi Mensah for the scholarships].').topicTitle).toBe('Scholarships');
  });
  it('is not called after a person whose office stands before a comma', () => {
    expect(codeOne('They {thanked} [the transport minister, Kofi Mensah, for the scholarships].').topicTitle).toBe(
      'Scholarships',
    );
  });
  it('keeps the name of a country that is part of its own', () => {
    expect(codeOne('They {agreed} [to lend the bowls to the Ghanaian Museum].').topicTitle).toBe('Ghanaian Museum');
  });
  it('is not named across the verb', () => {
    expect(codeOne('The cement barge {reached} Tema on Tuesday.').topicTitle).not.toMatch(/reached/);
  });
  it('leaves out the price behind it', () => {
    expect(codeOne('They {deferred} [four loan instalments worth 240 million].').topicTitle).toBe('Loan instalments');
  });
  it('is not called after a ministry', () => {
    expect(codeOne('They {thanked} [the foreign ministry for the scholarships].').topicTitle).toBe('Scholarships');
  });
  it('puts the field before a single word that tells little', () => {
    expect(codeOne('They {discussed} [deliveries to the market].').topicTitle).toBe('Trade: market');
  });
  it('leaves out the time behind it', () => {
    expect(codeOne('They {welcomed} [the hostage release last month].').topicTitle).toBe('Hostage release');
  });
  it('makes a list of fields of several instruments no signing of any of them', () => {
    const marked = 'The documents {cover} [mining, the Tema railway and health].';
    expect(codeOne({ marked, action: 'signed' })).toMatchObject({ topic: 'instruments-signed' });
  });
  it.each([
    'five agreements on Wednesday at the end of the visit',
    'six agreements on 3 May',
    'a dozen accords on the sidelines',
  ])('does not take when instruments were signed for what they are on: %s', (object) => {
    expect(codeOne({ marked: `They {signed} [${object}].`, action: 'signed' })).toMatchObject({
      topic: 'instruments-signed',
    });
  });
  it('keeps to the whole field where nothing narrower is said', () => {
    expect(codeOne('They {agreed} [to deepen cooperation in agriculture].').topic).toBe('agricultural-cooperation');
  });
});

describe('a clause that refers back', () => {
  it('takes the matter of the clause before', () => {
    const [, second] = codeMarked([
      'They {welcomed} [the Tema harbour wall].',
      'They {agreed} [to speed up its implementation].',
    ]);
    expect(second).toMatchObject({ topic: 'tema-harbour-wall', topicRule: 'antecedent', sectors: ['ports'] });
  });
  it('does not reach across many sentences', () => {
    const far = [
      'They {welcomed} [the Tema harbour wall].',
      'They {praised} [the vaccine plant].',
      'They {signed} [a fisheries protocol].',
    ];
    expect(codeMarked([...far, 'They {praised} [it].']).at(-1)?.topic).toBe('fisheries-protocol');
  });
  it('does not take a new matter for a reference', () => {
    const [, second] = codeMarked([
      'They {welcomed} [the Tema harbour wall].',
      'They {agreed} [to launch the Volta solar project].',
    ]);
    expect(second?.topic).toBe('volta-solar-project');
  });
});
