import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveParties } from '../../../scripts/normalise/code/actors/resolve-parties.ts';
import { partiesOf, type SideEvidence, sideOf, SIDES } from '../../../scripts/normalise/code/actors/side-evidence.ts';
import { likeliestSide, type SideModel } from '../../../scripts/normalise/code/actors/side-model.ts';
import { loadFeatureTable } from '../../../scripts/normalise/code/weight-table.ts';
import type { Pair } from '../../../scripts/normalise/code/actors/party-reading.ts';
import { learnSides, sideChoices } from '../../../scripts/train/learn-sides.ts';
import type { CodedCase } from '../../../scripts/train/coded-gold.ts';
import { actorsOf, lexicon } from './read-text.ts';

const PAIR: Pair = { both: ['chile', 'norway'], visitor: 'norway', host: 'chile' };
const model = (weights: Record<string, number>): SideModel => ({
  version: 'sides-test',
  weights: new Map(Object.entries(weights)),
});

/** Who promises in the second line of a text. */
function promise(text: string, sideModel: SideModel) {
  const { article, sentences, actors } = actorsOf(text);
  const sentence = sentences[1];
  if (!sentence) throw new Error('the text has two sentences');
  const { start, end } = sentence;
  const verb = text.indexOf('promised');
  const clause = {
    ...({ sentence, start, end, construction: 'active', lemma: 'promise', object: null, speaker: null } as const),
    ...{ trigger: { start: verb, end: verb + 'promised'.length }, subject: { start, end: verb - 1 } },
    ...({ action: 'pledged', rule: 'test', confidence: 1 } as const),
  };
  return resolveParties(article, actors, { ...lexicon, sideModel })(clause, ['chile', 'norway']);
}

describe('the sides of a visit', () => {
  it('are the countries of its pair', () => {
    expect(SIDES.map((side) => partiesOf(side, PAIR))).toEqual([['chile', 'norway'], ['norway'], ['chile']]);
    for (const side of SIDES) expect(sideOf(partiesOf(side, PAIR), PAIR)).toBe(side);
  });
  it('are none of third countries, nor of nobody', () => {
    expect(sideOf(['peru'], PAIR)).toBeNull();
    expect(sideOf([], PAIR)).toBeNull();
  });
  it('are told apart by the alphabet where nobody is known to visit', () => {
    expect(partiesOf('visitor', { ...PAIR, visitor: null })).toEqual(['chile']);
  });
});

describe('the model of sides', () => {
  const evidence: SideEvidence = { both: ['word/agree'], visitor: ['speaks'], host: [] };
  it('leaves to the rules what it knows nothing of', () => {
    for (const side of SIDES) expect(likeliestSide(evidence, side, model({}))).toBe(side);
  });
  it('takes the side for which most speaks', () => {
    expect(likeliestSide(evidence, 'host', model({ speaks: 1 }))).toBe('visitor');
    expect(likeliestSide(evidence, 'host', model({ speaks: 1, 'word/agree': 2 }))).toBe('both');
    expect(likeliestSide(evidence, 'both', model({ 'bias/host': 3, 'word/agree': 2 }))).toBe('host');
  });
  it('is told what the rules say, and its version stands where it overrules them', () => {
    const text =
      'Norwegian Prime Minister Kari Lund paid a state visit to Chile in October 2023.\nChile promised a bridge.';
    const parties = (sideModel: SideModel) => promise(text, sideModel);
    const seen: SideEvidence[] = [];
    expect(parties({ ...model({}), observe: (_, own) => seen.push(own) })).toMatchObject({ parties: ['chile'] });
    expect(seen[0]?.host).toContain('first/subject/named');
    expect(seen[0]?.both).toContain('word/bridge');
    expect(parties(model({ 'word/bridge': 9 }))).toMatchObject({
      parties: ['chile', 'norway'],
      rule: 'model/sides-test',
    });
  });
  it('counts a first rule that it has not learnt of, and is not asked of what a third party does', () => {
    expect(likeliestSide({ ...evidence, host: ['first/new/rule'] }, 'visitor', model({ speaks: 0.5 }))).toBe('host');
    const text =
      'Norwegian Prime Minister Kari Lund paid a state visit to Chile in October 2023.\nThe Peruvian ambassador promised a bridge.';
    expect(promise(text, model({ 'word/bridge': 9 }))).toMatchObject({ parties: [] });
  });
  it('a malformed line of its file is told with its number, and a file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sides-'));
    await mkdir(join(folder, 'models'));
    await writeFile(join(folder, 'models', 'sides.tsv'), 'sides-1\nspeaks\t12\nacted\n');
    await expect(loadFeatureTable(folder, 'sides')).rejects.toMatchObject({ problems: [{ line: 3 }] });
    await writeFile(join(folder, 'models', 'sides.tsv'), 'first/subject/named\t12\n');
    await expect(loadFeatureTable(folder, 'sides')).rejects.toMatchObject({ problems: [{ line: 1 }] });
    await rm(join(folder, 'models', 'sides.tsv'));
    await expect(loadFeatureTable(folder, 'sides')).rejects.toThrow('cannot be read');
    await rm(folder, { recursive: true });
  });
  it('learns which words speak for both', () => {
    const case_ = (at: number, word: string, parties: string[]) =>
      ({
        article: `article-${String(at % 9)}`,
        gold: { parties, pairs: [['chile', 'norway']] },
        sides: { evidence: { both: [`word/${word}`], visitor: ['speaks'], host: [] }, pair: PAIR },
      }) as unknown as CodedCase;
    const cases = Array.from({ length: 400 }, (_, at) =>
      at % 2 === 0 ? case_(at, 'jointly', ['joint']) : case_(at, 'alone', ['norway']),
    );
    const learnt = learnSides(sideChoices(cases));
    const side = (word: string) =>
      likeliestSide({ both: [`word/${word}`], visitor: ['speaks'], host: [] }, 'host', learnt);
    expect([side('jointly'), side('alone')]).toEqual(['both', 'visitor']);
  });
});
