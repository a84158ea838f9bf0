import type { Chosen } from './address.ts';
import type { Engine } from './engine.ts';
import { narrow } from './narrow.ts';
import type { Hit } from './page-index.ts';
import type { Name } from './vocabulary.ts';

/** A page is among so many of its kind that its own name finds. */
const AMONG = 8;

/** The pages that a query asks for by name, as hits, in the order of the names; none that the filters keep out. */
export async function findAsked(engine: Engine, asked: readonly Name[], chosen: Chosen): Promise<readonly Hit[]> {
  const hits = await Promise.all(asked.map((name) => findPage(engine, name)));
  return narrow(
    engine,
    hits.filter((hit) => hit !== null),
    chosen,
  );
}

async function findPage(engine: Engine, { name, kind, address }: Name): Promise<Hit | null> {
  if (kind !== 'visit' && kind !== 'person') return null;
  const others = await engine.others();
  const isOfKind = others.ofType(kind);
  const hits = (await others.search(name)).filter(({ page }) => isOfKind(page));
  const pages = await Promise.all(hits.slice(0, AMONG).map(async (hit) => ({ hit, page: await hit.data() })));
  return pages.find(({ page }) => page.url === address)?.hit ?? null;
}
