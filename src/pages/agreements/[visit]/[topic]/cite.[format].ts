import type { APIRoute, GetStaticPaths } from 'astro';
import { CITATION_FILES, citationFile } from '../../../../lib/cite/formats.ts';
import { citeAgreement } from '../../../../lib/cite/records.ts';
import { getCorpus } from '../../../../lib/collections.ts';
import type { Agreement } from '../../../../schemas/agreement.ts';

interface Props {
  agreement: Agreement;
  format: string;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).agreements.all.flatMap((agreement) =>
    CITATION_FILES.map(({ format }) => ({
      params: { visit: agreement.visit, topic: agreement.topic, format },
      props: { agreement, format },
    })),
  );

/** The citation for reference managers: CSL-JSON, BibTeX or RIS. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(citationFile(props.format, citeAgreement(await getCorpus(), props.agreement)));
