import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../scripts/normalise/check/quotations.ts';
import type { Statement } from '../../../src/schemas/statement.ts';

const TEXT = '🚆 The sides agreed to build it.';
const statement = (more: Partial<Statement>): Statement =>
  ({
    id: 'a:2-31',
    article: 'a',
    quote: 'The sides agreed to build it',
    start: 2,
    end: 30,
    prefix: '🚆 ',
    suffix: '.',
    ...more,
  }) as Statement;
const problems = (more: Partial<Statement>): string[] =>
  checkQuotations([statement(more)], new Map([['a', TEXT]])).map(({ message }) => message);

describe('checkQuotations', () => {
  it('accepts a quotation that stands verbatim at its code points', () => {
    expect(problems({})).toEqual([]);
  });

  it('tells one that does not', () => {
    expect(problems({ quote: 'The sides agreed to build them' })[0]).toMatch(
      /^expected “The sides agreed to build them” at 2, found “The sides agreed to build it”/,
    );
    expect(problems({ start: 3 })[0]).toMatch(/found “he sides/);
    expect(problems({ prefix: 'x' })[0]).toMatch(/words around/);
  });
});
