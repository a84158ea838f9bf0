import type { Chosen } from './address.ts';
import { FILTERS, type FilterName } from './names.ts';
import type { Counts, PagefindOptions } from './pagefind-api.ts';

/** What the engine is told of the chosen values: any of them within a filter, all filters together. */
export function toFilters(chosen: Chosen, leaveOut?: FilterName): NonNullable<PagefindOptions['filters']> {
  const entries = FILTERS.filter((name) => name !== leaveOut).flatMap((name) => {
    const any = chosen[name];
    return any ? [[name, { any }] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Which counts are needed: one for all filters without a choice, and one for each with, as if nothing were chosen in it. */
export const countingPlan = (chosen: Chosen): (FilterName | undefined)[] => [
  undefined,
  ...FILTERS.filter((name) => chosen[name] !== undefined),
];

/** Adds counts up, each with its sign: pages found by either of two searches are those of each, less those of both. */
export function addCounts(terms: readonly { sign: 1 | -1; counts: Counts }[]): Counts {
  const total: Record<string, Record<string, number>> = {};
  for (const { sign, counts } of terms) {
    for (const [name, values] of Object.entries(counts)) {
      const sums = (total[name] ??= {});
      for (const [value, number] of Object.entries(values)) sums[value] = (sums[value] ?? 0) + sign * number;
    }
  }
  return total;
}

/**
 * The searches that together count what any of a few queries finds: each, less what two share, with what three share.
 * `a`, `b` → `a` + `b` − `a b`
 */
export function unionTerms(searches: readonly (string | null)[]): { sign: 1 | -1; query: string | null }[] {
  const [only] = searches;
  if (searches.length === 1 && only !== undefined) return [{ sign: 1, query: only }];
  const queries = searches.filter((query) => query !== null);
  return choices(queries).map((some) => ({ sign: some.length % 2 === 1 ? 1 : -1, query: some.join(' ') }));
}

/** Every choice of one or more of the items. */
const choices = (items: readonly string[]): string[][] =>
  items
    .reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
    .filter((set) => set.length > 0);
