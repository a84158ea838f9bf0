import type { Chosen } from './address.ts';
import { addCounts, countingPlan, toFilters, unionTerms } from './facets.ts';
import type { Counts, Pagefind } from './pagefind-api.ts';

/** Counts the values of every filter within what some searches find; for a filter in use, as if it were not. */
export async function count(pagefind: Pagefind, searches: readonly (string | null)[], chosen: Chosen): Promise<Counts> {
  // The first time this loads the filters, without which searches count nothing.
  const counts: Record<string, Counts[string]> = Object.fromEntries(
    Object.keys(await pagefind.filters()).map((name) => [name, {}]),
  );
  const parts = await Promise.all(
    countingPlan(chosen).map(async (name) => ({
      name,
      counts: await countUnion(pagefind, searches, toFilters(chosen, name)),
    })),
  );
  for (const part of parts) {
    if (part.name) counts[part.name] = part.counts[part.name] ?? {};
    else Object.assign(counts, part.counts);
  }
  return counts;
}

async function countUnion(
  pagefind: Pagefind,
  searches: readonly (string | null)[],
  filters: ReturnType<typeof toFilters>,
) {
  const terms = unionTerms(searches).map(async ({ sign, query }) => ({
    sign,
    counts: (await pagefind.search(query, { filters })).filters,
  }));
  return addCounts(await Promise.all(terms));
}
