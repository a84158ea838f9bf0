import type { APIRoute } from 'astro';
import { absolute, toAddress } from '../lib/addresses.ts';
import { getCorpus } from '../lib/collections.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = async () => {
  const { site } = await getCorpus();
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(toAddress('sitemap-index.xml'), site.address)}\n`,
  );
};
