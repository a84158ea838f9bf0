import type { Agreement } from '../../schemas/agreement.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import { home, sectorAddress, topicAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { isUndertaking, partiesOfPair } from '../record/visits.ts';
import { partiesInText } from '../wording/parties.ts';
import { sentence } from '../wording/text.ts';

/** What a feed is about: the whole record, a sector or a topic. */
export interface Channel {
  title: string;
  description: string;
  /** Its page; the feeds stand below it. */
  path: string;
  agreements: readonly Agreement[];
}

/** All agreements and aims. */
export const wholeChannel = ({ site, agreements }: Corpus): Channel => ({
  title: site.name,
  description: site.tagline,
  path: home,
  agreements: agreements.all.filter(isUndertaking),
});

/** Agreements and aims that concern a sector, mainly or besides. */
export const sectorChannel = ({ site, agreements }: Corpus, { id, title, scope, ...sector }: Sector): Channel => ({
  title: `${site.name}: ${title}`,
  description: sentence(scope),
  path: sectorAddress(id),
  agreements: [...sector.agreements, ...sector.alsoIn].map((one) => agreements.get(one)).filter(isUndertaking),
});

/** All records of a topic: positions tell its course too. */
export const topicChannel = (corpus: Corpus, { id, title, pair, course }: Topic): Channel => ({
  title: `${corpus.site.name}: ${title}`,
  description: `${title}, a matter between ${partiesInText(partiesOfPair(corpus, pair), corpus.codebook)}.`,
  path: topicAddress(id),
  agreements: course.flatMap(({ agreement }) => (agreement ? [corpus.agreements.get(agreement)] : [])),
});
