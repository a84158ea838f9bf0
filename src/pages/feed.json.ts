import type { APIRoute } from 'astro';
import { getCorpus } from '../lib/collections.ts';
import { toJson } from '../lib/data/formats.ts';
import { toJsonFeed } from '../lib/data/feeds.ts';

/** Agreements and aims as a JSON feed. */
export const GET: APIRoute = async () =>
  new Response(toJson(toJsonFeed(await getCorpus())), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
