import { expect, it } from 'vitest';
import { checkRecord } from '../../../scripts/normalise/check/check-record.ts';
import { loadReader } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { applyDesk } from '../../../scripts/normalise/desk/apply-desk.ts';
import { linkRecord } from '../../../scripts/normalise/link/link-record.ts';
import { loadPageWords } from '../../../scripts/normalise/read/page-words.ts';
import { readArticle } from '../../../scripts/normalise/read/read-article.ts';
import type { Decision } from '../../../src/schemas/desk.ts';

const folder = 'content/codebook';
const codebook = await loadCodebook(folder);
const reader = await loadReader(folder, codebook);
const words = await loadPageWords(folder);
const code = (id: string, text: string) =>
  reader.code(readArticle({ id, name: `${id}.txt`, shown: id, bytes: new TextEncoder().encode(text) }, words));
const coded = [
  code(
    'wire',
    'Prime Minister Rask of Norway visited Japan on 3 May 2024.\n\nNorway and Japan agreed to build a ferry terminal.',
  ),
  code(
    'column',
    '---\ngenre: opinion\ndate: "2024-05-06"\n---\nPrime Minister Rask of Norway visited Japan on 3 May 2024.\n\nThe two may well build that terminal. Whales were named as well.',
  ),
];
const said = {
  decision: 'add',
  by: 'desk editor',
  date: '2026-11-21',
  reason: 'test',
  article: 'column',
  action: 'pledged',
  parties: ['japan'],
  sectors: ['transport'],
} as const;

it('an opinion piece makes no record, and decides nothing on one that a report makes', () => {
  const topic = coded[0]?.statements[0]?.topic ?? '';
  const decisions: Decision[] = [
    { ...said, parties: ['japan'], sectors: ['transport'], words: 'The two may well build that terminal', topic },
    { ...said, parties: ['japan'], sectors: ['transport'], words: 'Whales were named', topic: 'whales' },
  ];
  const desk = decisions.map((decision, at) => ({ file: 'desk.yaml', place: at + 1, decision }));
  const record = linkRecord(applyDesk(coded, desk), codebook, reader.matters, desk);
  expect(checkRecord(record)).toEqual([]);
  expect(record.agreements).toMatchObject([
    {
      topic,
      action: 'agreed',
      sources: [{ article: 'wire' }],
      silent: [],
      opinions: [expect.stringMatching(/^column:/) as string],
    },
  ]);
  expect(record.statements.find((statement) => statement.topic === 'japan-norway/whales')?.agreement).toBeNull();
  expect(record.visits[0]?.brief.join(' ')).not.toContain('two sources');
});
