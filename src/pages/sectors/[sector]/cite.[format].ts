import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, citationFile } from '../../../lib/cite/formats.ts';
import { citeSector } from '../../../lib/cite/records.ts';
import { getCorpus } from '../../../lib/collections.ts';
import type { Sector } from '../../../schemas/sector.ts';

interface Props {
  sector: Sector;
  format: string;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).sectors.all.flatMap((sector) =>
    CITATION_FILES.map(({ format }) => ({ params: { sector: sector.id, format }, props: { sector, format } })),
  );

/** The citation for reference managers: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(citationFile(props.format, citeSector(await getCorpus(), props.sector)));
