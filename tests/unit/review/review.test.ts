import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decisionDraft } from '../../../scripts/review/decision-draft.ts';
import { unsureCodes } from '../../../scripts/review/unsure-codes.ts';
import { decisionSchema } from '../../../src/schemas/desk.ts';
import type { Statement } from '../../../src/schemas/statement.ts';

const quote =
  'the two sides agreed to build a ferry between Strel and Veldan, to open it by May and to share what it costs them';
const statement = (id: string, topic: number, action = 0.9, rule = 'verb/agree'): Statement =>
  ({
    id,
    article: 'wire',
    quote,
    action: 'agreed',
    parties: ['kestria', 'maroa'],
    sectors: ['ports'],
    topic: 'kestria-maroa/ferry',
    rules: {
      action: { rule, confidence: action },
      parties: { rule: 'subject/both', confidence: 0.95 },
      sectors: { rule: 'object/terms' },
      topic: { rule, confidence: topic },
    },
  }) as Statement;

describe('unsureCodes', () => {
  it('has the least sure first, and leaves out what a person decided', () => {
    const all = [
      statement('a', 0.7),
      statement('b', 0.5, 0.6),
      statement('c', 0.9),
      statement('d', 0.1, 0.1, 'desk/2026'),
    ];
    expect(unsureCodes(all, 0.8).map(({ statement: { id }, codes }) => [id, codes.map(({ code }) => code)])).toEqual([
      ['b', ['topic', 'action']],
      ['a', ['topic']],
    ]);
  });
});

describe('decisionDraft', () => {
  it('can be pasted into a file of decisions, with words of the quotation', () => {
    const [one] = unsureCodes([statement('a', 0.5)], 0.8);
    const [draft] = parse(one ? decisionDraft(one, '2026-11-21') : '') as { words: string }[];
    expect(decisionSchema.safeParse(draft).success).toBe(true);
    expect(draft).toMatchObject({ article: 'wire', was: 'agreed', topic: 'ferry' });
    expect(quote.startsWith(draft?.words ?? 'none')).toBe(true);
  });
});
