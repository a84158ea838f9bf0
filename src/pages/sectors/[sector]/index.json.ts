import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../lib/collections.ts';
import { toJson } from '../../../lib/data/formats.ts';
import { sectorTwin } from '../../../lib/data/twins.ts';
import type { Sector } from '../../../schemas/sector.ts';

interface Props {
  sector: Sector;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).sectors.all.map((sector) => ({ params: { sector: sector.id }, props: { sector } }));

/** The page as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(sectorTwin(await getCorpus(), props.sector)));
