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

/** The searches that together count what either of at most two queries finds. */
export function unionTerms(searches: readonly (string | null)[]): { sign: 1 | -1; query: string | null }[] {
  const single = searches.map((query) => ({ sign: 1 as const, query }));
  const [first, second] = searches;
  return first && second ? [...single, { sign: -1, query: `${first} ${second}` }] : single;
}
