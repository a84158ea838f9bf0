import { describe, expect, it } from 'vitest';
import { fitChoices } from '../../../scripts/train/conditional-logit.ts';
import { crossValidate } from '../../../scripts/train/cross-validate.ts';
import { QUESTIONS } from '../../../scripts/normalise/code/gate/questions.ts';
import { noFilters } from '../../../scripts/normalise/code/filters/filter-model.ts';
import { WordFilters } from '../../../scripts/normalise/code/filters/word-filters.ts';
import { FIRST_WORD, VECTORLESS, WordNumbers } from '../../../scripts/normalise/code/filters/word-row.ts';
import { probabilityOf, sigmoid } from '../../../scripts/normalise/code/logistic.ts';
import { type AskedCase, type FittedQuestions, fitQuestions } from '../../../scripts/train/fit-questions.ts';
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
  const words = new WordNumbers({ dimensions: 1, of: new Map([['rain', Int8Array.of(1)]]) });
  const rain = { words: [FIRST_WORD], tags: [0] };
  const dry = { words: [VECTORLESS.unknown], tags: [0] };
  /** The second question is asked only where the first holds, and always holds there; no other is asked. */
  const asked: AskedCase[] = Array.from({ length: 45 }, () => CASES)
    .flat()
    .map(({ group, features, holds }) => ({
      group,
      features: new Set(features.keys()),
      row: dry,
      holds: QUESTIONS.map((_, question) => (question === 0 ? holds : question === 1 && holds ? true : null)),
    }));
  const fitted = fitQuestions(asked, { fewest: 1, words });
  const probability = (
    { weights, filters }: FittedQuestions,
    question: number,
    one: Pick<AskedCase, 'features' | 'row'>,
  ): number => {
    const reader = new WordFilters(filters, words);
    reader.read(one.row);
    return sigmoid(
      [...one.features].reduce((sum, name) => sum + (weights.get(name)?.[question] ?? 0), reader.score(question)),
    );
  };
  const marked = { features: new Set(['bias', 'marked']), row: dry };
  const plain = { features: new Set(['bias']), row: dry };
  it('finds the shares that the cases have', () => {
    expect(probability(fitted, 0, marked)).toBeCloseTo(0.75, 1);
    expect(probability(fitted, 0, plain)).toBeCloseTo(0.25, 1);
  });
  it('learns nothing about a question from cases of which it is not asked', () => {
    expect(probability(fitted, 1, marked)).toBeGreaterThan(0.9);
  });
  it('learns from words what no feature tells', () => {
    const told = CASES.map(({ group, holds }) => ({ group, features: new Set(['bias']), row: holds ? rain : dry }));
    const cases = Array.from({ length: 20 }, () => told)
      .flat()
      .map((one) => ({ ...one, holds: QUESTIONS.map((_, question) => (question === 0 ? one.row === rain : null)) }));
    const learnt = fitQuestions(cases, { fewest: 1, words });
    expect(probability(learnt, 0, { ...plain, row: rain })).toBeGreaterThan(0.9);
    expect(probability(learnt, 0, plain)).toBeLessThan(0.1);
  });
  it('gives the same weights each time, and none to what too few articles show', () => {
    const options = { fewest: 2, words };
    const rare = [
      ...asked.slice(0, 400),
      { group: 'z', features: new Set(['rare']), row: rain, holds: QUESTIONS.map(() => true) },
    ];
    expect(fitQuestions(rare, options)).toEqual(fitQuestions(rare, options));
    expect(fitQuestions(rare, options).weights.has('rare')).toBe(false);
  });
});

describe('learning from choices', () => {
  const FITTING = { prior: () => 0, fewest: 2, rounds: 400, batch: 32 };
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
  it('fits filters to the words of a sentence', () => {
    const numbers = new WordNumbers({ dimensions: 1, of: new Map([['rain', Int8Array.of(32)]]) });
    const rowOf = (word: number) => ({ words: [word], tags: [0] });
    const alternatives = new Map<string, Map<string, number>>();
    const choices = [
      { group: 'a', alternatives, row: rowOf(FIRST_WORD), right: ['water'] },
      { group: 'b', alternatives, row: rowOf(VECTORLESS.unknown), right: ['trade'] },
    ];
    const { filters } = fitChoices(choices, ['water', 'trade'], { ...FITTING, numbers });
    const reader = new WordFilters(filters ?? noFilters(1), numbers);
    for (const { row, right } of choices) {
      reader.read(row);
      expect(reader.score(0) > reader.score(1)).toBe(right.includes('water'));
    }
    expect(fitChoices(choices, ['water', 'trade'], FITTING).filters).toBeNull();
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
