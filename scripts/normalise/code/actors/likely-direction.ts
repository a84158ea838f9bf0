import { logOddsOf } from '../logistic.ts';
import type { FeatureTable } from '../weight-table.ts';
import { directionFeatures, type DirectionSources } from './direction-features.ts';
import type { Direction, VisitTally } from './tally-visits.ts';

/** How much each feature speaks for a country's being the host and not the visitor (logistic regression): `models/directions.tsv`. */
export interface DirectionModel extends FeatureTable {
  /** Told of all that the model judges: what training learns from. */
  observe?: (pair: readonly [string, string], features: ReadonlyMap<string, number>) => void;
}

/** Who is likely to visit whom. */
export interface LikelyDirection extends Direction {
  /** Logarithm of the odds of that against the other way round; 0 where the words around names do not tell it. */
  odds: number;
}

/**
 * Judges which of two countries visits the other, by the words around their names as much as by the wordings of visits, which an
 * article may not have.
 * @param told the likeliest visit by those wordings; null where they tell none
 * @returns as they tell it where nothing else speaks for either
 */
export function likelyDirection(
  sources: Omit<DirectionSources, 'told' | 'home'> & { directionModel: DirectionModel },
  pair: readonly [string, string],
  told: VisitTally | null,
  home: string | null,
): LikelyDirection | null {
  const { directionModel } = sources;
  const features = directionFeatures({ ...sources, told, home }, pair);
  directionModel.observe?.(pair, features);
  const odds = logOddsOf(features, directionModel.weights);
  if (odds === 0) return told && { visitor: told.visitor, host: told.host, odds };
  const [host, visitor] = odds > 0 ? pair : [pair[1], pair[0]];
  return { visitor, host, odds: Math.abs(odds) };
}

/** How much counts of wordings that tell a visit the other way round: that there was one. */
const TURNED = 1;

/** Visits as wordings tell them, the likeliest first, the other way round where that is known to be the direction. */
export function inDirection(tallies: readonly VisitTally[], direction: Direction | null): VisitTally[] {
  const [first, ...others] = tallies;
  if (!first || !direction) return [...tallies];
  if (first.host !== direction.visitor || first.visitor !== direction.host) return [...tallies];
  const same = others.find(({ visitor, host }) => visitor === direction.visitor && host === direction.host);
  return [same ?? { ...first, ...direction, told: TURNED }, ...others.filter((one) => one !== same)];
}
