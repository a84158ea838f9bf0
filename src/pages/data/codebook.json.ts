import type { APIRoute } from 'astro';
import { getCorpus } from '../../lib/collections.ts';
import { toJson } from '../../lib/data/formats.ts';

/** The codebook as data: actions, sectors, topics, parties, places and the glossary. */
export const GET: APIRoute = async () => new Response(toJson((await getCorpus()).codebook));
