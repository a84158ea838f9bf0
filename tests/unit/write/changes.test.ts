import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changesLines } from '../../../scripts/normalise/changes/changes-file.ts';
import { changesSince } from '../../../scripts/normalise/changes/changes-since.ts';
import { committedFiles } from '../../../scripts/normalise/changes/committed-files.ts';
import { markdownFile, storedTextFile } from '../../../scripts/normalise/write/markdown.ts';
import { blobId } from '../../../scripts/normalise/run/sealed.ts';
import { changeSchema } from '../../../src/schemas/change.ts';

const article = (id: string, sha256: string): [string, string] => [
  `articles/${id}.md`,
  storedTextFile({ id, name: id, title: { value: null }, sha256 }, 'Text'),
];
const agreement = (fields: object): [string, string] => [
  'agreements/v/ferry.md',
  markdownFile(
    {
      id: 'v/ferry',
      title: 'Build a ferry',
      sources: [{ article: 'wire', statements: ['wire:1-9'] }],
      history: [],
      ...fields,
    },
    [],
  ),
];
const entry = {
  decision: 'correct',
  by: 'desk editor',
  date: '2026-11-21',
  reason: 'It was pledged.',
  file: 'desk.yaml',
  article: 'wire',
  words: 'ferry',
  machine: 'action: agreed',
  now: 'action: pledged',
};

describe('changesSince', () => {
  it('says nothing of a record that is as it was', () => {
    const files = new Map([article('wire', 'a'), agreement({})]);
    expect(changesSince(files, new Map(files))).toEqual([]);
  });

  it('names the article that brought a record', () => {
    const changes = changesSince(new Map(), new Map([article('wire', 'a'), agreement({})]));
    expect(changes.map(({ address, change }) => [address, change])).toEqual([
      ['/agreements/v/ferry/', 'added'],
      ['/articles/wire/', 'added'],
    ]);
    expect(changes[0]?.because).toEqual([{ kind: 'article', article: 'wire', change: 'added' }]);
  });

  it('names the decision that changed a record, and the fields', () => {
    const changes = changesSince(
      new Map([article('wire', 'a'), agreement({ action: 'agreed' })]),
      new Map([article('wire', 'a'), agreement({ action: 'pledged', history: [entry] })]),
    );
    expect(changes).toEqual([
      {
        address: '/agreements/v/ferry/',
        title: 'Build a ferry',
        change: 'changed',
        fields: ['action'],
        because: [{ kind: 'decision', decision: 'correct', file: 'desk.yaml', reason: 'It was pledged.' }],
      },
    ]);
    expect(changes.map((change) => changeSchema.parse(change))).toEqual(changes);
  });

  it('says that the same text was read differently where neither did it', () => {
    const changes = changesSince(
      new Map([article('wire', 'a'), agreement({ action: 'agreed' })]),
      new Map([article('wire', 'a')]),
    );
    expect(changes).toMatchObject([{ change: 'withdrawn', because: [{ kind: 'reading' }] }]);
  });
});

describe('changesLines', () => {
  const changes = changesSince(new Map([agreement({ action: 'agreed' })]), new Map([agreement({ action: 'pledged' })]));

  it('tell of what changed since the last commit, whatever the file held', () => {
    expect(changesLines(changes, 'the last change\n')).toMatch(/^\{.*"changed".*\}\n$/u);
  });

  it('tell of the last change there was once it is committed', () => {
    expect(changesLines([], 'the last change\n')).toBe('the last change\n');
  });
});

describe('committedFiles', () => {
  it('reads a folder as last committed, and knows none outside version control', async () => {
    const base = await mkdtemp(join(tmpdir(), 'changes-'));
    const folder = join(base, 'record');
    await mkdir(join(folder, 'visits'), { recursive: true });
    await writeFile(join(folder, 'visits/a.md'), 'ä\nb\n');
    expect(committedFiles(folder)).toBeNull();
    const git = (...args: string[]): void =>
      void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        cwd: base,
        stdio: 'ignore',
      });
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    await writeFile(join(folder, 'visits/a.md'), 'changed');
    const committed = committedFiles(folder);
    expect(committed?.ids).toEqual(new Map([['visits/a.md', blobId('ä\nb\n')]]));
    expect(committed?.read(['visits/a.md', 'visits/b.md'])).toEqual(new Map([['visits/a.md', 'ä\nb\n']]));
    await rm(base, { recursive: true });
  });
});
