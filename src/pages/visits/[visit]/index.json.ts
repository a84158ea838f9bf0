import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../lib/collections.ts';
import { toJson } from '../../../lib/data/formats.ts';
import { visitTwin } from '../../../lib/data/twins.ts';
import type { Visit } from '../../../schemas/visit.ts';

interface Props {
  visit: Visit;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).visits.all.map((visit) => ({ params: { visit: visit.id }, props: { visit } }));

/** The page as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(visitTwin(await getCorpus(), props.visit)));
