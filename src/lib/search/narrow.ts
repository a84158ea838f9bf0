import type { Chosen } from './address.ts';
import type { Engine } from './engine.ts';
import type { Hit } from './page-index.ts';

/** The hits that the chosen values let through. What pages have of them is loaded only where something is chosen. */
export const narrow = async ({ facets }: Engine, hits: readonly Hit[], chosen: Chosen): Promise<readonly Hit[]> =>
  Object.keys(chosen).length === 0 ? hits : (await facets()).keep(hits, chosen);
