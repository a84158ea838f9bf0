import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../lib/collections.ts';
import { wholeChannel } from '../lib/data/channels.ts';
import { FEED_FORMATS, feedResponse } from '../lib/data/feeds.ts';

export const getStaticPaths = (() => FEED_FORMATS.map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** Agreements and aims of the whole record. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus();
  return feedResponse(corpus, wholeChannel(corpus), params.format ?? '');
};
