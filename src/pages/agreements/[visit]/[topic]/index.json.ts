import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../../lib/collections.ts';
import { toJson } from '../../../../lib/data/formats.ts';
import { agreementTwin } from '../../../../lib/data/twins.ts';
import type { Agreement } from '../../../../schemas/agreement.ts';

interface Props {
  agreement: Agreement;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).agreements.all.map((agreement) => ({
    params: { visit: agreement.visit, topic: agreement.topic },
    props: { agreement },
  }));

/** The page as data. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(toJson(agreementTwin(await getCorpus(), props.agreement)));
