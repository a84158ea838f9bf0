import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeArticle } from '../../../scripts/normalise/code/code-article.ts';
import type { CodedStatement } from '../../../scripts/normalise/code/coded-article.ts';
import { loadJudgeModel } from '../../../scripts/normalise/code/judge/judge-model.ts';
import { loadReader, type ReaderKnowledge } from '../../../scripts/normalise/code/load-reader.ts';
import { loadCodebook } from '../../../scripts/normalise/codebook/load-codebook.ts';
import { articleOf } from './code-text.ts';

const FOLDER = 'content/codebook';
const ARTICLE = articleOf(
  'Norwegian Prime Minister Jonas Gahr Støre arrived in Chad on Monday for an official visit.\n' +
    'The two countries agreed to build a railway to the coast and signed a treaty on fisheries.\n' +
    'Norway will pay for the studies and will train forty engineers.',
);

let knowledge: ReaderKnowledge;
beforeAll(async () => {
  knowledge = await loadReader(FOLDER, await loadCodebook(FOLDER));
});

/** The statements of the article, with what the judge looked at in each. */
function judged(keeps: number): { statements: CodedStatement[]; looked: (readonly string[])[] } {
  const looked: (readonly string[])[] = [];
  const judge = {
    ...knowledge.judge,
    keeps,
    observe: (_: number, features: readonly string[]) => looked.push(features),
  };
  return { statements: codeArticle(ARTICLE, { ...knowledge, judge }).statements, looked };
}

describe('the judge', () => {
  test('drops what it does not hold likely enough', () => {
    const all = judged(0).statements;
    const sure = all.map(({ clause }) => clause.confidence);
    const least = Math.min(...sure);
    expect(all.length).toBeGreaterThan(2);
    expect(judged(least).statements).toHaveLength(all.length);
    expect(judged(least + 1e-9).statements).toHaveLength(sure.filter((one) => one > least).length);
    expect(judged(1).statements).toEqual([]);
  });

  test('looks at grammar, at the sentences around, and at the statement before in the sentence', () => {
    const { looked } = judged(0);
    const [first, second] = looked;
    const shown = (pattern: RegExp): unknown => expect.stringMatching(pattern);
    expect(first).toContain('role/main');
    for (const kind of [/^stated\/\d$/, /^rank-one-of-several\/\d$/, /^before\/\d$/, /^after\/\d$/, /^others\/\d$/])
      expect(first).toContainEqual(shown(kind));
    expect(first).not.toContainEqual(shown(/^(?:again|another)/));
    expect(second).toEqual(expect.arrayContaining(['another', 'another/agreed-signed', 'another/same-parties']));
  });

  test('keeps to itself what it looked at', () => {
    for (const { clause } of judged(0).statements) {
      expect(clause).not.toHaveProperty('grounds');
      expect(clause).not.toHaveProperty('gate');
    }
  });

  test('has learnt from grammar and from what the gate says', () => {
    const kinds = new Set(judged(0).looked.flatMap((features) => features.map((name) => name.split('/')[0])));
    const known = new Set([...knowledge.judge.statement.keys()].map((name) => name.split('/')[0]));
    for (const kind of ['role', 'shape', 'voice', 'subject', 'stated', 'before', 'after', 'others']) {
      expect(kinds).toContain(kind);
      expect(known).toContain(kind);
    }
  });

  test('asks for the probability from which a statement is kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'judge-'));
    await cp(join(FOLDER, 'models'), join(folder, 'models'), { recursive: true });
    const file = join(folder, 'models', 'judge.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^keeps: .*$/m, ''));
    await expect(loadJudgeModel(folder)).rejects.toThrow(/judge\.yaml[\s\S]*keeps/);
    await rm(folder, { recursive: true });
  });
});
