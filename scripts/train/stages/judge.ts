import { probabilityOf } from '../../normalise/code/logistic.ts';
import type { CodedCase, CodedGold } from '../coded-gold.ts';
import { FOLDS, learnWithout } from '../cross-validate.ts';
import { asMap, forecastsBy, forecastsWithout, learnJudge, partyCases, statementCases, topicCases } from '../learn.ts';
import { type Reliability, reliabilityOf } from '../reliability.ts';
import { quantised, writeModel } from '../write-models.ts';
import { modelsIn, type Training } from './training.ts';

/** Of clauses kept from here on, on articles left out, sentences have their best F1 and statements nearly theirs. */
const KEPT = 0.35;

/**
 * Learns and writes which clauses are statements, and how sure each code is.
 * @param coded articles by models that have not learnt from them
 * @returns also which of those clauses would be kept
 */
export async function trainJudge(
  { folder }: Training,
  { cases }: CodedGold,
): Promise<{
  isKept: (one: CodedCase) => boolean;
  reliability: Record<'statement' | 'parties' | 'topic', Reliability>;
}> {
  const targets = { statement: statementCases(cases), parties: partyCases(cases), topic: topicCases(cases) };
  await writeModel(
    `${modelsIn(folder)}/judge.yaml`,
    'judge',
    'Which clauses are statements, and how sure each code of them is.',
    {
      keeps: KEPT,
      statement: quantised(learnJudge(targets.statement)),
      parties: quantised(learnJudge(targets.parties)),
      topic: quantised(learnJudge(targets.topic)),
    },
  );
  const judgeWithout = learnWithout(targets.statement, learnJudge, FOLDS);
  return {
    isKept: ({ article, features }) => probabilityOf(asMap(features), judgeWithout(article)) >= KEPT,
    reliability: {
      statement: reliabilityOf(forecastsWithout(targets.statement, judgeWithout)),
      parties: reliabilityOf(forecastsBy(targets.parties, learnJudge)),
      topic: reliabilityOf(forecastsBy(targets.topic, learnJudge)),
    },
  };
}
