import type { FeatureTable } from '../weight-table.ts';
import type { Pair } from './party-reading.ts';
import { FIRST, SIDES, type SideEvidence, type SideName } from './side-evidence.ts';

/** How much each feature speaks for a side (a conditional logit), learnt from hand-coded articles: `models/sides.tsv`. */
export interface SideModel extends FeatureTable {
  /** Told of all evidence that the model judges, by the place of the clause: what training learns from. */
  observe?: (at: number, evidence: SideEvidence, pair: Pair) => void;
}

/** A model that knows nothing: the rules alone decide. */
export const NO_SIDE_MODEL: SideModel = { version: 'none', weights: new Map() };

/** What the first rule that applies counts before anything is learnt of it. */
export const RULE_COUNTS = 1;

/**
 * The side for which most speaks.
 * @param ruled what the rules say; it stays where nothing speaks more for another
 */
export function likeliestSide(evidence: SideEvidence, ruled: SideName, { weights }: SideModel): SideName {
  const weigh = (name: string): number => weights.get(name) ?? (name.startsWith(FIRST) ? RULE_COUNTS : 0);
  const score = (side: SideName): number =>
    evidence[side].reduce((sum, name) => sum + weigh(name), weights.get(`bias/${side}`) ?? 0);
  let [best, most] = [ruled, score(ruled)];
  for (const side of SIDES) {
    const own = score(side);
    if (own > most) [best, most] = [side, own];
  }
  return best;
}
