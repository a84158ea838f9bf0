import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../scripts/normalise/changes/changes-since.ts';
import { tellChanges } from '../../../scripts/normalise/changes/tell-changes.ts';
import { type Told, toldOf } from '../../../scripts/normalise/changes/told.ts';

const PATH = 'agreements/2024-03-velmar-ruritania/ferry-terminal.md';
const article = (sha256: string): [string, Told] => [
  'articles/wire.md',
  toldOf({ id: 'wire', title: { value: 'Ferry' }, name: 'Coast Wire, Strel, 14 March 2024', sha256 }),
];
const agreement = (more: object): [string, Told] => [
  PATH,
  toldOf({
    id: 'v/ferry',
    title: 'Build a ferry terminal',
    kind: 'agreement',
    action: 'pledged',
    sources: [{ article: 'wire' }],
    history: [],
    ...more,
  }),
];
const told = (was: [string, Told][], is: [string, Told][]): string[] => {
  const [before, now] = [new Map(was), new Map(is)];
  return tellChanges(changesBetween(before, now), before, now);
};

describe('tellChanges', () => {
  it('counts and names what came and what went, by what it is', () => {
    expect(told([], [article('a'), agreement({})])).toEqual([
      '1 agreement added: Build a ferry terminal',
      '1 article added: Coast Wire, Strel, 14 March 2024',
    ]);
    expect(told([article('a'), agreement({ kind: 'position' })], [])).toEqual([
      '1 position withdrawn: Build a ferry terminal',
      '1 article withdrawn: Coast Wire, Strel, 14 March 2024',
    ]);
  });

  it('tells how firm a matter was and is, and which source did it', () => {
    expect(told([article('a'), agreement({})], [article('b'), agreement({ action: 'signed' })])).toEqual([
      '“Build a ferry terminal” moved from pledged to signed (source: Coast Wire, Strel, 14 March 2024)',
      '“Coast Wire, Strel, 14 March 2024” (article): other sha256 (source: Coast Wire, Strel, 14 March 2024)',
    ]);
  });

  it('tells a new title, and that nothing but the reading changed', () => {
    expect(told([agreement({})], [agreement({ title: 'Build a quay' })])).toEqual([
      '“Build a quay” was “Build a ferry terminal” (read differently)',
    ]);
  });

  it('names the desk where it decided', () => {
    const entry = {
      decision: 'correct',
      by: 'desk',
      date: '2026-01-02',
      reason: 'Heard.',
      file: 'desk.yaml',
      article: 'wire',
      words: 'ferry',
      machine: null,
      now: null,
    };
    expect(told([agreement({})], [agreement({ action: 'agreed', history: [entry] })])).toEqual([
      '“Build a ferry terminal” moved from pledged to agreed (desk: correct, desk.yaml)',
    ]);
  });

  it('counts the rest of a long list', () => {
    const many = Array.from({ length: 15 }, (_, at): [string, Told] => [
      `topics/a-b/t${10 + at}.md`,
      toldOf({ id: `t${at}`, title: `Topic ${10 + at}` }),
    ]);
    expect(told([], many)[0]).toMatch(/^15 topics added: Topic 10; .*; 3 more$/u);
  });
});
