import { describe, expect, it } from 'vitest';
import { fitChoices } from '../../../scripts/train/conditional-logit.ts';
import { crossValidate } from '../../../scripts/train/cross-validate.ts';
import { probabilityOf } from '../../../scripts/normalise/code/logistic.ts';
import { type AskedCase, fitQuestions } from '../../../scripts/train/fit-questions.ts';
import { type Case, fitCases } from '../../../scripts/train/logistic.ts';
import { reliabilityOf } from '../../../scripts/train/reliability.ts';

/** Of the cases with the mark three in four hold, of the others one in four. */
const CASES: Case[] = Array.from({ length: 400 }, (_, at) => {
  const marked = at % 2 === 0;
  const holds = (at >> 1) % 4 === 0 ? !marked : marked;
  return {
    group: `article-${String(at % 20).padStart(2, '0')}`,
    features: new Map([['bias', 1], ...(marked ? [['marked', 1] as const] : [])]),
    holds,
  };
});

describe('learning from cases', () => {
  it('finds the shares that the cases have', () => {
    const weights = fitCases(CASES, { penalty: 0.01, fewest: 1 });
    expect(
      probabilityOf(
        new Map([
          ['bias', 1],
          ['marked', 1],
        ]),
        weights,
      ),
    ).toBeCloseTo(0.75, 1);
    expect(probabilityOf(new Map([['bias', 1]]), weights)).toBeCloseTo(0.25, 1);
  });
  it('gives the same weights each time', () => {
    const options = { penalty: 1, fewest: 1 };
    expect(fitCases(CASES, options)).toEqual(fitCases(CASES, options));
  });
  it('leaves out what too few articles show', () => {
    const rare = [...CASES, { group: 'z', features: new Map([['rare', 1]]), holds: true }];
    expect(fitCases(rare, { penalty: 1, fewest: 2 }).has('rare')).toBe(false);
  });
  it('judges each case by what was learnt from other articles', () => {
    const groups = new Set<string>();
    crossValidate(
      CASES,
      (cases) => new Set(cases.map(({ group }) => group)),
      ({ group }, learnt) => {
        expect(learnt.has(group)).toBe(false);
        groups.add(group);
        return { probability: 1, holds: true };
      },
    );
    expect(groups.size).toBe(20);
  });
});

describe('learning from questions', () => {
  /** The second question is asked only where the first holds, and always holds there. */
  const asked: AskedCase[] = Array.from({ length: 20 }, () => CASES)
    .flat()
    .map(({ group, features, holds }) => ({ group, features, holds: [holds, holds ? true : null] }));
  const probability = (names: string[], question: number): number => {
    const fitted = fitQuestions(asked, 2, { fewest: 1 });
    const weights = new Map([...fitted].map(([name, own]) => [name, own[question] ?? 0]));
    return probabilityOf(new Map(names.map((name) => [name, 1])), weights);
  };
  it('finds the shares that the cases have', () => {
    expect(probability(['bias', 'marked'], 0)).toBeCloseTo(0.75, 1);
    expect(probability(['bias'], 0)).toBeCloseTo(0.25, 1);
  });
  it('learns nothing about a question from cases of which it is not asked', () => {
    expect(probability(['bias', 'marked'], 1)).toBeGreaterThan(0.9);
  });
  it('gives the same weights each time, and none to what too few articles show', () => {
    const options = { fewest: 2 };
    const rare = [...asked, { group: 'z', features: new Map([['rare', 1]]), holds: [true, true] }];
    expect(fitQuestions(rare, 2, options)).toEqual(fitQuestions(rare, 2, options));
    expect(fitQuestions(rare, 2, options).has('rare')).toBe(false);
  });
});

describe('learning from choices', () => {
  const FITTING = { prior: () => 0, fewest: 2, rounds: 400 };
  it('weighs up what speaks for the alternative that people choose', () => {
    const choice = {
      group: 'a',
      alternatives: new Map([
        ['rail', new Map([['head', 1]])],
        ['trade', new Map([['aside', 1]])],
      ]),
      right: ['rail'],
    };
    const { weights } = fitChoices([choice], ['rail', 'trade'], {
      ...FITTING,
    });
    expect(weights.get('head')).toBeGreaterThan(0);
    expect(weights.get('aside')).toBeLessThan(0);
  });
  it('weighs what is common to the alternatives for each by itself', () => {
    const alternatives = new Map<string, Map<string, number>>();
    const choices = [
      { group: 'a', alternatives, common: [1, 0], right: ['rail'] },
      { group: 'b', alternatives, common: [0, 1], right: ['trade'] },
    ];
    const { meaning } = fitChoices(choices, ['rail', 'trade'], FITTING);
    const [rail = [], trade = []] = ['rail', 'trade'].map((name) => meaning.get(name));
    expect(rail[0]).toBeGreaterThan(0.5);
    expect(rail[1]).toBeLessThan(-0.5);
    expect(trade).toEqual(rail.map((weight) => expect.closeTo(-weight, 5) as number));
  });
  it('gives each word a weight for each alternative, where articles enough show it', () => {
    const alternatives = new Map<string, Map<string, number>>();
    const choices = [
      ...['a', 'b'].map((group) => ({ group, alternatives, words: ['line'], right: ['rail'] })),
      ...['c', 'd'].map((group) => ({ group, alternatives, words: ['tariff'], right: ['trade'] })),
      { group: 'e', alternatives, words: ['rare'], right: ['trade'] },
    ];
    const { words } = fitChoices(choices, ['rail', 'trade'], FITTING);
    const [rail = 0, trade = 0] = words.get('line') ?? [];
    expect(rail).toBeGreaterThan(trade);
    expect([...words.keys()]).toEqual(['line', 'tariff']);
  });
});

describe('reliability', () => {
  it('measures how far what was said stands from what held', () => {
    const sure = { probability: 0.95, holds: true };
    const wrong = { probability: 0.95, holds: false };
    const { brier, ece, tenths } = reliabilityOf([sure, sure, sure, wrong]);
    expect(brier).toBeCloseTo((3 * 0.05 ** 2 + 0.95 ** 2) / 4);
    expect(ece).toBeCloseTo(0.2);
    expect(tenths).toEqual([{ from: 0.9, cases: 4, held: 0.75 }]);
  });
});
