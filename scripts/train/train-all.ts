import type { Reliability } from './reliability.ts';
import { trainActors } from './stages/actors.ts';
import { trainGate } from './stages/gate.ts';
import { trainJudge } from './stages/judge.ts';
import { trainMatters } from './stages/matters.ts';
import { trainTopics } from './stages/topics.ts';
import type { Training } from './stages/training.ts';

/**
 * Learns and writes all models; each stage learns from what those before it make of articles that they have not learnt from.
 * @returns how far each model can be relied on, by its name
 */
export async function trainAll(training: Training): Promise<Record<string, Reliability>> {
  const gate = await trainGate(training);
  const actors = await trainActors(training);
  const matters = await trainMatters(training, { ...gate, ...actors });
  const judge = await trainJudge(training, matters.coded);
  const topics = await trainTopics(training, matters.coded, judge.isKept);
  return {
    ...actors.reliability,
    ...gate.reliability,
    ...judge.reliability,
    ...matters.reliability,
    ...topics.reliability,
  };
}
