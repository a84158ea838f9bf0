import type { APIRoute } from 'astro';
import { getCorpus } from '../lib/collections.ts';
import { toAtom } from '../lib/data/feeds.ts';

/** Agreements and aims as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(toAtom(await getCorpus()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
