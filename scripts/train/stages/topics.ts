import type { CodedCase, CodedGold } from '../coded-gold.ts';
import { forecastsBy } from '../learn.ts';
import { learnTopics, topicPairCases } from '../learn-topics.ts';
import { type Reliability, reliabilityOf } from '../reliability.ts';
import { quantised, writeModel } from '../write-models.ts';
import { modelsIn, type Training } from './training.ts';

/** From here on two matters of different articles are taken to be one; below, B³ is no better on the sets that are not taught. */
const ONE_MATTER = 0.4;

/**
 * Learns and writes which matters of several articles are one.
 * @param coded articles by models that have not learnt from them
 * @param isKept whether a clause is kept as a statement
 */
export async function trainTopics(
  { folder, knowledge }: Training,
  coded: CodedGold,
  isKept: (one: CodedCase) => boolean,
): Promise<{ reliability: { 'topic in several articles': Reliability } }> {
  const pairs = topicPairCases(coded, knowledge.matters, isKept);
  if (pairs.length === 0)
    throw new Error('no two articles on one pair of countries: nothing shows which of their matters are one');
  await writeModel(
    `${modelsIn(folder)}/topic-links.yaml`,
    'topic-links',
    'What speaks for two matters of different articles being one.',
    { threshold: ONE_MATTER, weights: quantised(learnTopics(pairs)) },
  );
  return { reliability: { 'topic in several articles': reliabilityOf(forecastsBy(pairs, learnTopics)) } };
}
