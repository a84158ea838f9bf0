import { disjointSets } from '../disjoint-sets.ts';

/** Two things with how probable it is that they belong together. */
export interface ProbablePair<T> {
  a: T;
  b: T;
  probability: number;
}

/**
 * Puts together what belongs together: the most probable pairs first, two clusters where the mean probability of all pairs
 * between them is enough (mean linkage, UPGMA; of pairs that are not given it is 0). So things do not run together because
 * each is like the next.
 * @param items those that stand alone included
 * @param threshold least mean
 * @param mayJoin says whether two clusters may be one at all
 * @returns the clusters, each with its items in their order
 */
export function meanLinkage<T>(
  items: readonly T[],
  pairs: readonly ProbablePair<T>[],
  threshold: number,
  mayJoin: (one: readonly T[], other: readonly T[]) => boolean,
): T[][] {
  const sets = disjointSets<T>();
  const members = new Map(items.map((item) => [item, [item]]));
  const sums = new Map(items.map((item) => [item, new Map<T, number>()]));
  const addTo = (one: T, other: T, sum: number): void => {
    const own = sums.get(one);
    own?.set(other, (own.get(other) ?? 0) + sum);
  };
  for (const { a, b, probability } of pairs) {
    addTo(a, b, probability);
    addTo(b, a, probability);
  }
  for (const { a, b } of pairs.toSorted((one, other) => other.probability - one.probability)) {
    const [into, from] = [sets.find(a), sets.find(b)];
    const [own = [], others = []] = [members.get(into), members.get(from)];
    const mean = (sums.get(into)?.get(from) ?? 0) / (own.length * others.length);
    if (into === from || mean < threshold || !mayJoin(own, others)) continue;
    sets.join(into, from);
    members.set(into, [...own, ...others]);
    for (const [other, sum] of sums.get(from) ?? []) {
      sums.get(other)?.delete(from);
      if (other === into) continue;
      addTo(into, other, sum);
      addTo(other, into, sum);
    }
    sums.delete(from);
    members.delete(from);
  }
  return [...Map.groupBy(items, sets.find).values()];
}
