import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, citationFile } from '../../../lib/cite/formats.ts';
import { citeVisit } from '../../../lib/cite/records.ts';
import { getCorpus } from '../../../lib/collections.ts';
import type { Visit } from '../../../schemas/visit.ts';

interface Props {
  visit: Visit;
  format: string;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).visits.all.flatMap((visit) =>
    CITATION_FILES.map(({ format }) => ({ params: { visit: visit.id, format }, props: { visit, format } })),
  );

/** The citation for reference managers: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(citationFile(props.format, citeVisit(await getCorpus(), props.visit)));
