import type { APIRoute } from 'astro';
import { getCorpus } from '../../lib/collections.ts';
import { toJson } from '../../lib/data/formats.ts';
import { toDataPackage } from '../../lib/data/package.ts';

/** The Frictionless data package that describes the tables beside it. */
export const GET: APIRoute = async () => new Response(toJson(toDataPackage(await getCorpus())));
