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
    ).toThrow(/desk\.yaml decision 1 \(correct\), quote: expected .*“A quiet dinner” stand in another sentence/);
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
      /desk\.yaml decision 1 \(reject\), words: expected a statement of wire/,
    );
  });

  it.each([
    ['build a bridge', /the words stand nowhere in the article Fix: Copy/],
    ['BUILD a  ferry', /only with other quotation marks, hyphens, capitals or spaces Fix: Copy/],
    ['A quiet dinner', /the words stand there, but the machine finds no statement in them/],
  ])('says how far “%s” is found', (missing, said) => {
    const correction = { decision: 'correct', ...decided, article: 'wire', words: missing, action: 'noted' } as const;
    expect(() => apply(correction)).toThrow(said);
  });

  it('says which action a statement has where another is named', () => {
    expect(() =>
      apply({ decision: 'correct', ...decided, article: 'wire', words: 'a ferry', was: 'signed', topic: 'ferry' }),
    ).toThrow(/it has the action agreed, not signed/);
  });

  it('refuses a country that nobody knows, and says which are meant', () => {
    expect(() =>
      apply({ decision: 'correct', ...decided, article: 'wire', words: 'build a ferry', parties: ['norwey'] }),
    ).toThrow(
      /\(correct\), parties: expected countries.*\(japan, norway\), found "norwey" \(did you mean "norway"\?\)/,
    );
  });

  it('refuses words of a visit that the article does not have', () => {
    const known = { ...decided, article: 'wire', words: 'no such visit', source: { outlet: 'Harbour Wire' } };
    expect(() => apply({ decision: 'know', ...known })).toThrow(/\(know\), words: .* stand nowhere in the article/);
  });

  it('leaves out a decision on an article that is not among the inputs', () => {
    expect(apply({ decision: 'reject', ...decided, article: 'other', words: 'build a bridge' })).toHaveLength(1);
  });

  describe('tells what is worth a look', () => {
    const notes = (decision: Decision, from = coded): string[] => {
      const told: string[] = [];
      applyDesk(from, [{ file: 'desk.yaml', place: 1, decision }], ({ message }) => told.push(message));
      return told;
    };
    const on = { ...decided, article: 'wire' };

    it.each<Decision>([
      { decision: 'correct', ...on, words: 'build a ferry', action: 'agreed' },
      { decision: 'reject', ...on, words: 'A quiet dinner' },
      { decision: 'know', ...on, visit: { dates: coded[0]?.visits[0]?.dates.value ?? '' } },
    ])('a decision that changes nothing: $decision', (decision) => {
      expect(notes(decision)).toEqual([expect.stringContaining('nothing changes by it')]);
    });

    it('words that stand in several statements', () => {
      const twice = 'Norway and Japan agreed to build two ferries. Norway and Japan agreed to lift the ban on salmon.';
      const bytes = new TextEncoder().encode(`Prime Minister Rask of Norway visited Japan on 3 May 2024. ${twice}`);
      const article = reader.code(readArticle({ id: 'wire', name: 'wire.txt', shown: 'wire.txt', bytes }, words));
      expect(notes({ decision: 'correct', ...on, words: 'agreed to', action: 'pledged' }, [article])).toEqual([
        expect.stringContaining('two statements of wire'),
      ]);
    });

    it('and nothing of a decision that does what it says', () => {
      expect(notes({ decision: 'correct', ...on, words: 'build a ferry', action: 'pledged' })).toEqual([]);
    });
  });

  it('changes nothing of what it was given', () => {
    const before = JSON.stringify(coded);
    apply({ decision: 'correct', ...decided, article: 'wire', words: 'build a ferry', action: 'pledged' });
    expect(JSON.stringify(coded)).toBe(before);
  });
});
