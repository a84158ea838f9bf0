import { loadPipeline } from '../normalise/pipeline.ts';
import { readGold } from './gold.ts';
import { place } from './place.ts';
import { type Score, score } from './score.ts';
import type { CodedSet } from './coded-set.ts';
import { SETS } from './sets.ts';

/**
 * Runs the machine, without the desk, over hand-coded sets and scores it.
 * @returns a score a set, by the set's name
 */
export async function scoreSets(sets: readonly CodedSet[] = SETS): Promise<Map<string, Score>> {
  const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
  const scores = new Map<string, Score>();
  for (const set of sets) {
    const { record } = await pipeline.run(set.articles);
    const gold = (await Promise.all(set.gold.map(readGold))).flat();
    scores.set(set.name, score(place(gold, record.statements)));
  }
  return scores;
}
