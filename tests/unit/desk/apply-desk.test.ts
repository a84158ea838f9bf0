import { describe, expect, it } from 'vitest';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { applyDesk } from '../../../scripts/normalise/desk/apply-desk.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import type { Decision } from '../../../src/schemas/desk.ts';

const folder = 'content/codebook';
const reader = await loadReader(folder, await loadCodebook(folder));
const words = await loadPageWords(folder);
const TEXT =
  'Prime Minister Rask of Norway visited Japan on 3 May 2024. Norway and Japan agreed to build a ferry for the northern islands. A quiet dinner followed by the lake.';
const coded = [
  reader.code(
    readArticle({ id: 'wire', name: 'wire.txt', shown: 'wire.txt', bytes: new TextEncoder().encode(TEXT) }, words),
  ),
];
const decided = { by: 'desk editor', date: '2026-11-21', reason: 'test' };
const decide = (decision: Decision) => applyDesk(coded, [{ file: 'desk.yaml', place: 1, decision }])[0];
const apply = (decision: Decision) => decide(decision)?.statements ?? [];

describe('applyDesk', () => {
  it('corrects a code and keeps beside it what the machine had', () => {
    const article = decide({
      decision: 'correct',
      ...decided,
      article: 'wire',
      words: 'build a ferry',
      action: 'pledged',
      parties: ['japan'],
    });
    const [statement] = article?.statements ?? [];
    expect(statement).toMatchObject({
      clause: { action: 'pledged', rule: 'desk/desk' },
      parties: ['japan'],
      partiesRule: 'desk/desk',
    });
    expect(statement && article?.decided?.get(statement)).toMatchObject({
      machine: { action: 'agreed', parties: 'japan, norway' },
      entries: [
        {
          decision: 'correct',
          by: 'desk editor',
          file: 'desk.yaml',
          machine: 'action: agreed; parties: japan, norway',
          now: 'action: pledged; parties: japan',
        },
      ],
    });
  });

  it('leaves to the machine a code on which it agrees', () => {
    const article = decide({
      decision: 'correct',
      ...decided,
      article: 'wire',
      words: 'build a ferry',
      action: 'agreed',
      topic: 'ferry-line',
    });
    expect(article?.statements[0]?.clause.rule).toMatch(/^verb\//);
    expect(article?.statements[0]).toMatchObject({
      topic: 'ferry-line',
      topicTitle: 'Ferry line',
      topicRule: 'desk/desk',
    });
  });

  it('rejects what is no statement, and tells the visit', () => {
    const article = decide({ decision: 'reject', ...decided, article: 'wire', words: 'build a ferry' });
    expect(article?.statements).toEqual([]);
    expect(article?.aboutVisits).toMatchObject([
      { visit: { host: 'japan' }, entry: { decision: 'reject', reason: 'test', now: null } },
    ]);
  });

  it('rejects only what has the action named, and holds where the machine agrees by now', () => {
    expect(
      apply({ decision: 'reject', ...decided, article: 'wire', words: 'build a ferry', was: 'signed' }),
    ).toHaveLength(1);
  });

  it('gives a statement the words that the machine cut', () => {
    const article = decide({
      decision: 'correct',
      ...decided,
      article: 'wire',
      words: 'build a ferry',
      quote: 'agreed to build a ferry',
    });
    expect(article?.statements[0]?.clause).toMatchObject({
      start: TEXT.indexOf('agreed'),
      rule: expect.stringMatching(/^verb/) as string,
    });
    expect(() =>
      apply({ decision: 'correct', ...decided, article: 'wire', words: 'build a ferry', quote: 'A quiet dinner' }),
    ).toThrow(/desk\.yaml decision 1 \(correct\): expected .* and “A quiet dinner” in its sentence/);
  });

  it('puts an added statement in the place of one that the machine finds there by now', () => {
    const statements = apply({
      decision: 'add',
      ...decided,
      article: 'wire',
      words: 'agreed to build a ferry',
      action: 'agreed',
      parties: ['japan'],
      sectors: ['transport'],
      topic: 'ferry',
    });
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ parties: ['japan'] });
  });

  it('adds what the machine missed, at its place', () => {
    const added = apply({
      decision: 'add',
      ...decided,
      article: 'wire',
      words: 'A quiet dinner followed',
      trigger: 'followed',
      action: 'noted',
      parties: ['japan'],
      sectors: ['partnership'],
      topic: 'quiet-dinner',
    });
    const start = TEXT.indexOf('A quiet');
    expect(added.at(-1)).toMatchObject({
      clause: { start, trigger: { start: start + 15 }, action: 'noted' },
      topicTitle: 'Quiet dinner',
      visit: { host: 'japan' },
    });
  });

  it('knows what the text does not say, of the visit and of the source', () => {
    const article = decide({
      decision: 'know',
      ...decided,
      article: 'wire',
      visit: { kind: 'state visit' },
      source: { outlet: 'Harbour Wire' },
    });
    expect(article?.visits).toMatchObject([{ kind: { value: 'state visit', basis: 'desk', from: 'test' } }]);
    expect(article?.statements[0]?.visit).toBe(article?.visits[0]);
    expect(article?.article.facts.outlet).toMatchObject({ value: 'Harbour Wire', basis: 'desk' });
  });

  it('names a decision that no longer matches anything', () => {
    expect(() => apply({ decision: 'reject', ...decided, article: 'wire', words: 'build a bridge' })).toThrow(
      /desk\.yaml decision 1 \(reject\): expected a statement of wire/,
    );
  });

  it('leaves out a decision on an article that is not among the inputs', () => {
    expect(apply({ decision: 'reject', ...decided, article: 'other', words: 'build a bridge' })).toHaveLength(1);
  });

  it('changes nothing of what it was given', () => {
    const before = JSON.stringify(coded);
    apply({ decision: 'correct', ...decided, article: 'wire', words: 'build a ferry', action: 'pledged' });
    expect(JSON.stringify(coded)).toBe(before);
  });
});
