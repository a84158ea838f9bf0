import { writeFile } from 'node:fs/promises';
import { ACTIONS } from '../../src/schemas/action.ts';
import type { CodedSet } from '../evaluate/coded-set.ts';
import type { GateModel } from '../normalise/code/gate/gate-model.ts';
import { filterLines, readFilters } from '../normalise/code/filters/filter-table.ts';
import { WordFilters } from '../normalise/code/filters/word-filters.ts';
import { WordNumbers } from '../normalise/code/filters/word-row.ts';
import { QUESTIONS } from '../normalise/code/gate/questions.ts';
import { sentenceFeatures } from '../normalise/code/gate/sentence-features.ts';
import type { WordVectors } from '../normalise/code/word-vectors.ts';
import { HUNDREDTHS, sigmoid } from '../normalise/code/logistic.ts';
import type { Lexicon } from '../normalise/code/lexicon/lexicon.ts';
import { weightLines } from '../normalise/code/weight-table.ts';
import { type AskedCase, fitQuestions } from './fit-questions.ts';
import { namesShown } from './feature-rows.ts';
import { type SentenceCase, sentenceCases } from './sentence-cases.ts';
import { versionOf } from './write-models.ts';

/**
 * The first for what no rule codes, the second for what rules code: what is less likely than these is hardly ever a statement,
 * the rest the judge decides. What the third says: so much likelier another action must be than the one that a rule gave.
 */
const PROPOSES = 0.25;
const KEEPS = 0.25;
const OVERRULES = 0.2;
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
  const words = new WordNumbers(vectors);
  return cases.map(({ article, sentence, actions }) => {
    const readings = sentence.readings.map((reading) =>
      reading.force && proven.has(reading.force.rule) ? reading : { ...reading, force: null },
    );
    const stated = actions.length > 0;
    return {
      group: article,
      features: sentenceFeatures({ ...sentence, readings }),
      row: words.rowOf(sentence.parsed.tokens),
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

/** The model that says whether a sentence is a statement, and of which action; just as it is read from its files. */
export function learnGate(cases: readonly AskedCase[], vectors: WordVectors): GateModel {
  const fitted = fitQuestions(cases, { fewest: FEWEST, words: new WordNumbers(vectors) });
  const weights = new Map([...fitted.weights].map(([name, own]) => [name, own.map(asWritten)]));
  for (const [name, own] of weights) if (own.every((weight) => weight === 0)) weights.delete(name);
  const lines = filterLines(fitted.filters);
  const filters = readFilters(lines.split('\n'), {
    file: '',
    width: fitted.filters.width,
    questions: QUESTIONS.length,
  });
  const version = versionOf('gate', [...weights, lines]);
  return { version, proposes: PROPOSES, keeps: KEEPS, overrules: OVERRULES, weights, filters, vectors };
}

/** Writes the model as `loadGateModel` reads it. */
export async function writeGate(
  folder: string,
  { version, proposes, keeps, overrules, weights, filters }: GateModel,
): Promise<void> {
  await writeFile(`${folder}/gate.tsv`, weightLines([version, proposes, keeps, overrules], weights));
  await writeFile(`${folder}/gate-filters.tsv`, `${version}\n${filterLines(filters)}\n`);
}

/**
 * How probable it is by the model that a question (by its place in `QUESTIONS`) is answered with yes, between 0 and 1: what
 * `GateScorer` says, from what training knows of a sentence.
 */
export function weighedBy({ weights, filters, vectors }: GateModel): (one: AskedCase, question: number) => number {
  const reader = new WordFilters(filters, new WordNumbers(vectors));
  return ({ features, row }, question) => {
    reader.read(row);
    const named = [...features].reduce((sum, name) => sum + (weights.get(name)?.[question] ?? 0), 0);
    return sigmoid(named + reader.score(question));
  };
}

/** A weight as its file has it, without a zero's sign. */
const asWritten = (weight: number): number => Math.round(weight * HUNDREDTHS) / HUNDREDTHS + 0;
