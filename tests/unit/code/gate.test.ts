import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readForces } from '../../../scripts/normalise/code/choose/code-sentence.ts';
import { codeClauses, readSentences } from '../../../scripts/normalise/code/code-clauses.ts';
import { loadWordVectors } from '../../../scripts/normalise/code/word-vectors.ts';
import { noFilters, widthOf, WINDOW } from '../../../scripts/normalise/code/filters/filter-model.ts';
import { type GateModel, loadGateModel, type GateReading } from '../../../scripts/normalise/code/gate/gate-model.ts';
import { GateScorer } from '../../../scripts/normalise/code/gate/gate-scorer.ts';
import { QUESTIONS } from '../../../scripts/normalise/code/gate/questions.ts';
import { sentenceFeatures } from '../../../scripts/normalise/code/gate/sentence-features.ts';
import { WordNumbers } from '../../../scripts/normalise/code/filters/word-row.ts';
import type { Clause } from '../../../scripts/normalise/code/clause.ts';
import { splitSentences } from '../../../scripts/normalise/code/sentences.ts';
import { weighedBy } from '../../../scripts/train/learn-gate.ts';
import { articleOf, codeText } from './code-text.ts';
import { lexicon } from './load-test-lexicon.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-'));
  await mkdir(join(folder, 'models'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A model for which one feature says everything. */
const told = (feature: string, action: (typeof QUESTIONS)[number]): GateModel => ({
  version: 'test',
  proposes: 0.6,
  keeps: 0,
  overrules: 1,
  filters: noFilters(0),
  vectors: { dimensions: 0, of: new Map() },
  weights: new Map([
    ['bias', QUESTIONS.map(() => -5)],
    [feature, QUESTIONS.map((question) => (question === 'statement' || question === action ? 12 : 0))],
  ]),
});
const codedBy = (text: string, model: GateModel) => {
  const article = articleOf(text);
  return codeClauses(article, splitSentences(article), lexicon, model);
};
/** Clauses but for what the model says of them. */
const plain = (clauses: readonly Clause[]) => clauses.map((clause) => ({ ...clause, gate: undefined }));

/** All that the model says of a sentence. */
const answers = ({ statement, acting }: GateReading) => ({ statement, ...acting() });

const article = articleOf(
  'Norway and Chad agreed to build a bridge, and the bridge will open in 2031. “We agreed,” he said.',
);

describe('the gate', () => {
  test('takes a sentence that no rule codes for what it has learnt', () => {
    const text = 'Norway painted the tunnel.';
    expect(codeText(text)).toEqual([]);
    const [clause] = codedBy(text, told('tunnel', 'agreed'));
    expect(clause).toMatchObject({ action: 'agreed', rule: 'model/agreed' });
    expect(text.slice(clause?.subject?.start, clause?.subject?.end)).toBe('Norway');
  });

  test('is overruled by what is certain', () => {
    expect(codedBy('Norway did not paint the tunnel.', told('tunnel', 'agreed'))).toEqual([]);
  });

  test('gives what a rule codes another action only where that is much likelier', () => {
    const text = 'The two sides agreed to build the tunnel.';
    const [clause] = plain(codeText(text));
    expect(plain(codedBy(text, told('tunnel', 'noted')))).toEqual([clause]);
    expect(plain(codedBy(text, { ...told('tunnel', 'noted'), overrules: 0.5 }))).toEqual([
      { ...clause, action: 'noted', rule: 'model/noted', confidence: expect.closeTo(1, 1) as number },
    ]);
    expect(plain(codedBy(text, { ...told('tunnel', 'agreed'), overrules: 0.5 }))).toEqual([clause]);
  });

  test('leaves the actions of several statements to the rules', () => {
    const text = 'The two sides agreed to build the tunnel and signed a treaty on fisheries.';
    expect(codeText(text)).toHaveLength(2);
    expect(plain(codedBy(text, { ...told('tunnel', 'noted'), overrules: 0.5 }))).toEqual(plain(codeText(text)));
  });

  test('drops what a rule codes where it holds a statement unlikely', () => {
    const text = 'The two sides agreed to build the tunnel.';
    const model = told('bridge', 'agreed');
    expect(codedBy(text, { ...model, keeps: 0.2 })).toEqual([]);
    expect(plain(codedBy(text, model))).toEqual(plain(codeText(text)));
  });

  test('tells of each clause how likely it is, and of the sentences around it', () => {
    const text = 'They agreed to build the tunnel. It rained. Norway vowed to pay for the tunnel and thanked Chad.';
    const clauses = codedBy(text, { ...told('tunnel', 'agreed'), keeps: 0 });
    const [high, low] = [expect.closeTo(1, 2) as number, expect.closeTo(0, 1) as number];
    const half = expect.closeTo(0.5, 1) as number;
    expect(clauses.map(({ action }) => action)).toEqual(['agreed', 'pledged', 'noted']);
    expect(clauses.map(({ gate }) => gate)).toEqual([
      { stated: high, action: high, rank: 0, before: null, after: low, others: half },
      { stated: high, action: low, rank: 1, before: low, after: null, others: half },
      { stated: high, action: low, rank: 1, before: low, after: null, others: half },
    ]);
  });

  test('weighs a sentence found by its words as training does by the names of its features', async () => {
    const vectors = await loadWordVectors('content/codebook');
    const model = await loadGateModel('content/codebook', vectors);
    const [scorer, weighed, numbers] = [new GateScorer(model), weighedBy(model), new WordNumbers(vectors)];
    const { parsed, voices, context } = readSentences(article, splitSentences(article), lexicon);
    for (const [place, one] of parsed.entries()) {
      const voice = voices[place];
      if (!voice) throw new Error('every sentence has a voice');
      const standing = { place, of: parsed.length };
      const asked = { parsed: one, readings: readForces(one, voice, context), voice, context, standing };
      const named = { group: '', features: sentenceFeatures(asked), row: numbers.rowOf(one.tokens), holds: [] };
      const { statement, actions } = answers(scorer.read(asked));
      for (const [question, said] of [statement, ...actions].entries())
        expect(said).toBeCloseTo(weighed(named, question), 12);
    }
    expect(parsed.length).toBeGreaterThan(1);
  });

  test('the committed model tells an agreement from the weather', async () => {
    const model = await loadGateModel('content/codebook', await loadWordVectors('content/codebook'));
    const [agreed, rain] = [
      'The two sides agreed to build a railway to Bergen by 2030, the ministers said.',
      'It rained on the guests.',
    ].map((text) => {
      const own = articleOf(text);
      const { parsed, voices, context } = readSentences(own, splitSentences(own), lexicon);
      const [one, voice] = [parsed[0], voices[0]];
      if (!one || !voice) throw new Error('every sentence has a voice');
      const asked = { parsed: one, readings: readForces(one, voice, context), voice, context };
      return answers(new GateScorer(model).read({ ...asked, standing: { place: 4, of: 9 } }));
    });
    expect(agreed?.action).toBe('agreed');
    expect(agreed?.statement).toBeGreaterThan(0.8);
    expect(rain?.statement).toBeLessThan(0.2);
  });

  test('answers for a sentence until the next one is read', async () => {
    const model = await loadGateModel('content/codebook', await loadWordVectors('content/codebook'));
    const { parsed, voices, context } = readSentences(article, splitSentences(article), lexicon);
    const scorer = new GateScorer(model);
    const [first, second] = parsed.map((one, place) => {
      const voice = voices[place];
      if (!voice) throw new Error('every sentence has a voice');
      return scorer.read({ parsed: one, readings: [], voice, context, standing: { place, of: parsed.length } });
    });
    expect(second?.acting().probability).toBeGreaterThan(0);
    expect(() => first?.acting()).toThrow('until the next one is read');
  });

  test('a malformed line is told with its number', async () => {
    const load = async (lines: string, filters = 'gate-1\n0\n'): Promise<GateModel> => {
      await writeFile(join(folder, 'models', 'gate.tsv'), lines);
      await writeFile(join(folder, 'models', 'gate-filters.tsv'), filters);
      return loadGateModel(folder, { dimensions: 1, of: new Map() });
    };
    await expect(load('gate-1\t0.5\t0.2\t0.3\nbias\t1\t2\n')).rejects.toMatchObject({ problems: [{ line: 2 }] });
    await expect(load('gate-1\t0.5\nbias\t1\t2\n')).rejects.toMatchObject({ problems: [{ line: 1 }] });
    const whole = 'gate-1\t0.5\t0.2\t0.3\n';
    const [coded, said] = [WINDOW * widthOf(1), QUESTIONS.length].map((length) =>
      Buffer.alloc(length).toString('base64'),
    );
    const filter = `0.01\t${coded ?? ''}\t0\t0.1\t${said ?? ''}`;
    await expect(load(whole, `gate-1\n2\n${filter}\n${filter}\n`)).resolves.toMatchObject({ version: 'gate-1' });
    await expect(load(whole, `gate-2\n1\n${filter}\n`)).rejects.toThrow('the version of gate.tsv, gate-1');
    await expect(load(whole, `gate-1\n2\n${filter}\n`)).rejects.toThrow('the number of lines below, 1');
    await expect(load(whole, 'gate-1\n1\n0.01\tAAAA\t0\t0.1\tAAAA\n')).rejects.toThrow('a filter (step, weights');
    await expect(load(whole, `gate-1\n1\n${filter.replace('0.01', '')}\n`)).rejects.toThrow('a filter (step, weights');
  });
});
