import { absolute, home, toAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import type { Linked } from './linked.ts';

/** The site, with its search. */
export const linkedSite = ({ site }: Corpus): Linked => ({
  '@type': 'WebSite',
  name: site.name,
  description: `${site.tagline} ${site.corpus}`,
  url: absolute(home, site.address),
  publisher: { '@type': 'Organization', name: site.publisher },
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute(toAddress('search/'), site.address)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  },
});
