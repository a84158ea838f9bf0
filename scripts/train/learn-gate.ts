import { writeFile } from 'node:fs/promises';
import { ACTIONS } from '../../src/schemas/action.ts';
import type { CodedSet } from '../evaluate/sets.ts';
import { type GateModel, QUESTIONS } from '../normalise/code/gate/gate-model.ts';
import { sentenceFeatures } from '../normalise/code/gate/sentence-features.ts';
import type { WordVectors } from '../normalise/code/word-vectors.ts';
import { HUNDREDTHS } from '../normalise/code/logistic.ts';
import type { Lexicon } from '../normalise/code/lexicon/lexicon.ts';
import { weightLines } from '../normalise/code/weight-table.ts';
import { type AskedCase, fitQuestions } from './fit-questions.ts';
import { namesShown } from './feature-rows.ts';
import { type SentenceCase, sentenceCases } from './sentence-cases.ts';
import { versionOf } from './write-models.ts';

/**
 * On articles that no rule was written in sight of, sentences were best told by these: the first for what no rule codes, the
 * second for what rules code. What the third says: so much likelier another action must be than the one that a rule gave.
 */
const PROPOSES = 0.4;
const KEEPS = 0.4;
const OVERRULES = 0.3;
/**
 * On articles left out nothing was gained by what the sentences around say, genre and headings, verbs by their role, the names
 * of rules, triples of words, or one softmax over the actions.
 */
const FEWEST = 3;

/** A sentence as the gate learns from it: whether it is a statement, and of one whether it has each action. */
export async function gateCases(
  sets: readonly CodedSet[],
  codebook: string,
  lexicon: Lexicon,
  vectors: WordVectors,
): Promise<AskedCase[]> {
  const cases: SentenceCase[] = [];
  for (const set of sets) cases.push(...(await sentenceCases(set, codebook, lexicon)));
  const proven = provenRules(cases);
  return cases.map(({ article, sentence, actions }) => {
    const readings = sentence.readings.map((reading) =>
      reading.force && proven.has(reading.force.rule) ? reading : { ...reading, force: null },
    );
    const stated = actions.length > 0;
    return {
      group: article,
      features: sentenceFeatures({ ...sentence, readings }, vectors),
      holds: [stated, ...ACTIONS.map((action) => (stated ? actions.includes(action) : null))],
    };
  });
}

/**
 * Rules that more than one article shows. One that a single article shows may have been written in its sight, and tells more
 * there than it would anywhere else.
 */
const provenRules = (cases: readonly SentenceCase[]): ReadonlySet<string> =>
  new Set(
    namesShown(
      cases.map(({ article, sentence }) => ({
        group: article,
        names: sentence.readings.flatMap(({ force }) => force?.rule ?? []),
      })),
      2,
    ),
  );

/** The model that says whether a sentence is a statement, and of which action. */
export function learnGate(cases: readonly AskedCase[], vectors: WordVectors): GateModel {
  const fitted = fitQuestions(cases, QUESTIONS.length, { fewest: FEWEST });
  const weights = new Map([...fitted].map(([name, own]) => [name, own.map(inHundredths)]));
  for (const [name, own] of weights) if (own.every((weight) => weight === 0)) weights.delete(name);
  return {
    version: versionOf('gate', [...weights]),
    proposes: PROPOSES,
    keeps: KEEPS,
    overrules: OVERRULES,
    weights,
    vectors,
  };
}

/** Writes the model as `loadGateModel` reads it. */
export async function writeGate(
  path: string,
  { version, proposes, keeps, overrules, weights }: GateModel,
): Promise<void> {
  await writeFile(path, weightLines([version, proposes, keeps, overrules], weights));
}

/** Weights of the first question alone: whether a sentence is a statement. */
export const learnStatement = (cases: readonly AskedCase[]): Map<string, number> =>
  new Map(
    [
      ...fitQuestions(
        cases.map(({ group, features, holds }) => ({ group, features, holds: holds.slice(0, 1) })),
        1,
        { fewest: FEWEST },
      ),
    ].map(([name, [weight = 0]]) => [name, weight]),
  );

const inHundredths = (weight: number): number => Math.round(weight * HUNDREDTHS) / HUNDREDTHS + 0;
