/** What the first sector of a list counts beside the others, which count the less the later they stand. */
const FIRST = 2;

/**
 * The sectors of several lists, those that stand first in most of them first; of equals the one that the earlier list has.
 * @param lists sectors of statements or records, the primary one of each first
 */
export function commonSectors(lists: readonly (readonly string[])[]): string[] {
  const weights = new Map<string, number>();
  for (const sectors of lists)
    for (const [at, sector] of sectors.entries())
      weights.set(sector, (weights.get(sector) ?? 0) + (at === 0 ? FIRST : 1 / (1 + at)));
  return [...weights].sort(([, a], [, b]) => b - a).map(([sector]) => sector);
}
