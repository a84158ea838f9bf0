import { sigmoid } from '../logistic.ts';
import type { ThresholdModel } from '../threshold-model.ts';
import { linkFeatures } from './link-features.ts';
import type { MatterSketch } from './matter-sketch.ts';

/** Whether two statements of an article are on one matter: `models/links.yaml`. */
export interface LinkModel extends ThresholdModel {
  /** Told of the features of every two statements looked at, by the places of their clauses: what training learns from. */
  observe?: (pair: { earlier: number; later: number; features: ReadonlyMap<string, number> }) => void;
}

/** So many statements back a matter may be taken up again. */
export const LOOKS_BACK = 8;

/** A statement before that is on the same matter, and how probable that is. */
export interface MatterLink {
  place: number;
  probability: number;
}

/** The statement before that is most probably on the same matter; null where none is probable enough. */
export function findLink(before: readonly MatterSketch[], later: MatterSketch, model: LinkModel): MatterLink | null {
  let best: MatterLink | null = null;
  for (let place = before.length - 1; place >= Math.max(0, before.length - LOOKS_BACK); place -= 1) {
    const earlier = before[place];
    if (!earlier) continue;
    const probability = probabilityOfLink(earlier, later, before.length - 1 - place, model);
    if (probability >= model.threshold && probability > (best?.probability ?? 0)) best = { place, probability };
  }
  return best;
}

function probabilityOfLink(
  earlier: MatterSketch,
  later: MatterSketch,
  between: number,
  { weights, observe }: LinkModel,
): number {
  let score = 0;
  const features = observe && new Map<string, number>();
  linkFeatures(earlier, later, between, (name, value) => {
    score += value * (weights.get(name) ?? 0);
    features?.set(name, value);
  });
  if (features) observe({ earlier: earlier.at, later: later.at, features });
  return sigmoid(score);
}
