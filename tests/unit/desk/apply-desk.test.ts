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
const TEXT = 'Prime Minister Rask of Norway visited Japan on 3 May 2024. Norway and Japan agreed to build a ferry. A quiet dinner followed by the lake.';
const coded = [reader.code(readArticle({ id: 'wire', name: 'wire.txt', shown: 'wire.txt', bytes: new TextEncoder().encode(TEXT) }, words))];
const decided = { by: 'desk editor', date: '2026-11-21', reason: 'test' };
const apply = (decision: Decision) => applyDesk(coded, [{ file: 'desk.yaml', place: 1, decision }])[0]?.statements ?? [];

describe('applyDesk', () => {
  it('corrects a code and keeps what the machine had', () => {
    const [statement] = apply({ decision: 'correct', ...decided, article: 'wire', words: 'build a ferry', action: 'pledged', parties: ['japan'] });
    expect(statement).toMatchObject({ clause: { action: 'pledged', rule: 'desk: desk.yaml#1; machine: agreed' }, parties: ['japan'] });
  });

  it('rejects what is no statement', () => {
    expect(apply({ decision: 'reject', ...decided, article: 'wire', words: 'build a ferry' })).toEqual([]);
  });

  it('adds what the machine missed, at its place', () => {
    const added = apply({ decision: 'add', ...decided, article: 'wire', words: 'A quiet dinner followed', action: 'noted', parties: ['japan'], sectors: ['partnership'], topic: 'dinner' });
    expect(added.at(-1)?.clause).toMatchObject({ start: TEXT.indexOf('A quiet'), action: 'noted' });
  });

  it('names a decision that no longer matches anything', () => {
    expect(() => apply({ decision: 'reject', ...decided, article: 'wire', words: 'build a bridge' })).toThrow(/desk\.yaml decision 1 \(reject\): expected a statement of wire/);
  });

  it('leaves out a decision on an article that is not among the inputs', () => {
    expect(apply({ decision: 'reject', ...decided, article: 'other', words: 'build a bridge' })).toHaveLength(1);
  });
});
