import { join } from 'node:path';
import { malformedTable, readModelLines, readWeights } from '../weight-table.ts';
import type { Pair } from './party-reading.ts';
import { FIRST, SIDES, type SideEvidence, type SideName } from './side-evidence.ts';

/**
 * How much each feature speaks for a side (a conditional logit), learnt from hand-coded articles. `models/sides.tsv`, written by
 * `npm run train`, has its version in the first line, then a line a feature with its weight in hundredths.
 */
export interface SideModel {
  version: string;
  weights: ReadonlyMap<string, number>;
  /** Told of all evidence that the model judges, by the place of the clause: what training learns from. */
  observe?: (at: number, evidence: SideEvidence, pair: Pair) => void;
}

/** A model that knows nothing: the rules alone decide. */
export const NO_SIDE_MODEL: SideModel = { version: 'none', weights: new Map() };

const FILE = 'sides.tsv';
const HEAD = /^sides-\w+$/;

/** What the first rule that applies counts before anything is learnt of it. */
export const RULE_COUNTS = 1;

/**
 * Reads the model.
 * @param folder of the codebook
 * @throws UserError when the file is missing or a line is malformed
 */
export async function loadSideModel(folder: string): Promise<SideModel> {
  const file = join(folder, 'models', FILE);
  const [version = '', ...lines] = await readModelLines(file);
  if (!HEAD.test(version)) throw malformedTable(file, 1, 'a version', version);
  const table = readWeights(lines, { file, named: 'feature', width: 1 });
  return { version, weights: new Map([...table].map(([name, [weight = 0]]) => [name, weight])) };
}

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
