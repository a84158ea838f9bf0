import { describe, expect, it } from 'vitest';
import { corpusNotes } from '../../../scripts/normalise/desk/corpus-notes.ts';
import { entryOf } from '../../../scripts/normalise/desk/decision-entry.ts';
import type { DeskDecision } from '../../../scripts/normalise/desk/load-desk.ts';
import { recordNotes } from '../../../scripts/normalise/desk/record-notes.ts';
import type { Decision } from '../../../src/schemas/desk.ts';
import type { Statement } from '../../../src/schemas/statement.ts';

const by = { by: 'desk editor', date: '2026-11-21', reason: 'test' };
const on = { ...by, article: 'wire', words: 'build a ferry' };
const deskOf = (...decisions: Decision[]): DeskDecision[] =>
  decisions.map((decision, at) => ({ file: 'desk.yaml', place: at + 1, decision }));

/** A record of one article, with statements on topics and traces of decisions, as far as notes look at it. */
const recordOf = (topics: readonly [topic: string, rule: string, machine?: string][], history: object[] = []) =>
  ({
    articles: [{ id: 'wire' }],
    statements: topics.map(([topic, rule, machine]) => ({
      article: 'wire',
      topic: `japan-norway/${topic}`,
      rules: { topic: { rule, ...(machine ? { machine } : {}) } },
    })) as unknown as Statement[],
    agreements: history.map((entry, at) => ({ id: `visit/${at}`, history: [entry] })),
  }) as unknown as Parameters<typeof recordNotes>[0];
const said = (notes: ReturnType<typeof recordNotes>): string[] =>
  notes.map(({ field, message }) => `${field}: ${message}`);

describe('recordNotes', () => {
  const merge: Decision = { decision: 'merge', ...on, into: 'ferry-lin' };
  const [merged] = deskOf(merge) as [DeskDecision];
  const moved = entryOf(merged, 'topic: boats', 'topic: ferry-lin');

  it('tells a topic that only the desk knows, with the one that may be meant', () => {
    const record = recordOf([['ferry-lin', 'desk/desk', 'boats']], [moved]);
    expect(said(recordNotes(record, [merged], new Set(['japan-norway/ferry-line', 'chile-peru/ferry-lina'])))).toEqual([
      'decision 1 (merge), into: makes a new topic, "ferry-lin", which neither the codebook nor the machine has (did you mean "ferry-line"?)',
    ]);
  });

  it.each([
    ['the codebook has it', merge, [['ferry-lin', 'desk/desk']], ['japan-norway/ferry-lin']],
    ['it is a standing matter', merge, [['ferry-lin', 'desk/desk']], ['ferry-lin']],
    ['the machine has it', merge, [['ferry-lin', 'desk/desk'], ['ferry-lin', 'object/words']], []], // prettier-ignore
    ['it is given a title', { ...merge, title: 'Ferry' }, [['ferry-lin', 'desk/desk']], []],
  ] as const)('tells no topic as new where %s', (_, decision, topics, known) => {
    const desk = deskOf(decision) as [DeskDecision];
    const trace = entryOf(desk[0], 'topic: boats', 'topic: ferry-lin');
    expect(recordNotes(recordOf(topics as never, [trace]), desk, new Set(known))).toEqual([]);
  });

  it('tells a merge that moves nothing, and words that are about several matters', () => {
    const other = entryOf(merged, 'topic: fish', 'topic: ferry-lin');
    const known = new Set(['ferry-lin']);
    expect(said(recordNotes(recordOf([]), [merged], known))).toEqual([
      expect.stringContaining('nothing changes by it'),
    ]);
    expect(said(recordNotes(recordOf([], [moved, other]), [merged], known))).toEqual([
      expect.stringContaining('two matters (topic: boats; topic: fish)'),
    ]);
  });

  it('tells a title that is the machine’s own', () => {
    const [own] = deskOf({ decision: 'retitle', ...on, title: 'Ferry' }) as [DeskDecision];
    const trace = entryOf(own, 'title: Ferry', 'title: Ferry');
    expect(said(recordNotes(recordOf([], [trace]), [own], new Set()))).toEqual([
      expect.stringContaining('nothing changes by it'),
    ]);
  });
});

describe('corpusNotes', () => {
  const named = {
    articles: new Set(['wire', 'coast-report']),
    isRecord: (address: string) => address === '/visits/2024-05-rask-japan/',
    addresses: () => ['/visits/2024-05-rask-japan/'],
  };

  it('tells an article that the corpus does not have, once for all decisions of a file', () => {
    const other: Decision = { decision: 'reject', ...on, article: 'coast-reprot' };
    expect(said(corpusNotes(deskOf(other, other, { ...other, article: 'wire' }), named))).toEqual([
      'decision 1 (reject), article: expected the id of an article of the corpus, found "coast-reprot" (did you mean "coast-report"?); the decision does not apply; the same in decision 2',
    ]);
  });

  it('tells a record that is not there', () => {
    const note = (record: string): Decision => ({ decision: 'note', ...by, record, text: 'Text' });
    const desk = deskOf(note('/visits/2024-05-rask-japan/'), note('/visits/2024-05-rask-japn/'));
    expect(said(corpusNotes(desk, named))).toEqual([
      expect.stringMatching(/^decision 2 \(note\), record: .*did you mean "\/visits\/2024-05-rask-japan\/"/),
    ]);
  });
});
