import { loadPipeline } from '../normalise/pipeline.ts';
import { readSet } from './gold.ts';
import { place } from './place.ts';
import { directionsOf } from './manifest.ts';
import { type Score, type Share, score } from './score.ts';
import { scoreDirections } from './score-directions.ts';
import type { CodedSet } from './coded-set.ts';
import { SETS } from './sets.ts';

/** What a run scored, statement by statement and article by article. */
export interface SetScore extends Score {
  /** Who visited whom. */
  directions: Share;
}

/**
 * Runs the machine, without the desk, over hand-coded sets and scores it.
 * @returns a score a set, by the set's name
 */
export async function scoreSets(sets: readonly CodedSet[] = SETS): Promise<Map<string, SetScore>> {
  const pipeline = await loadPipeline({ codebook: 'content/codebook', desk: null });
  const scores = new Map<string, SetScore>();
  for (const set of sets) {
    const { record } = await pipeline.run(set.articles);
    const gold = await readSet(set.gold);
    const directions = scoreDirections(record.visits, await directionsOf(set.gold, gold));
    scores.set(set.name, { ...score(place(gold, record.statements)), directions });
  }
  return scores;
}
