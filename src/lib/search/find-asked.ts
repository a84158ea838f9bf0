import type { Chosen } from './address.ts';
import type { Engine } from './engine.ts';
import { toFilters } from './facets.ts';
import type { PagefindHit } from './pagefind-api.ts';
import type { Name } from './vocabulary.ts';

/** A page is among so many of its kind that its own name finds. */
const AMONG = 8;

/** The pages that a query asks for by name, as hits, in the order of the names; none that the filters keep out. */
export async function findAsked(engine: Engine, asked: readonly Name[], chosen: Chosen): Promise<PagefindHit[]> {
  const hits = await Promise.all(asked.map((name) => findPage(engine, name, chosen)));
  return hits.filter((hit) => hit !== null);
}

async function findPage(
  { pagefind }: Engine,
  { name, kind, address }: Name,
  chosen: Chosen,
): Promise<PagefindHit | null> {
  if (chosen.type && !chosen.type.includes(kind)) return null;
  const { results } = await pagefind.search(name, { filters: { ...toFilters(chosen), type: { any: [kind] } } });
  const pages = await Promise.all(results.slice(0, AMONG).map(async (hit) => ({ hit, page: await hit.data() })));
  return pages.find(({ page }) => page.url === address)?.hit ?? null;
}
