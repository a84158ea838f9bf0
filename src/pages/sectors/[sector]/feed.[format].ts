import type { APIRoute, GetStaticPaths } from 'astro';
import { getCorpus } from '../../../lib/collections.ts';
import { sectorChannel } from '../../../lib/data/channels.ts';
import { FEED_FORMATS, feedResponse } from '../../../lib/data/feeds.ts';
import type { Sector } from '../../../schemas/sector.ts';

interface Props {
  sector: Sector;
  [key: string]: unknown;
}

export const getStaticPaths: GetStaticPaths = async () =>
  (await getCorpus()).sectors.all.flatMap((sector) =>
    FEED_FORMATS.map((format) => ({ params: { sector: sector.id, format }, props: { sector } })),
  );

/** The feed of a sector. */
export const GET: APIRoute<Props> = async ({ props, params }) => {
  const corpus = await getCorpus();
  return feedResponse(corpus, sectorChannel(corpus, props.sector), params.format ?? '');
};
