import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { partiesInText } from '../wording/parties.ts';
import { capitalised } from '../wording/text.ts';
import { withoutCounts } from './counts.ts';
import { partiesOfPair, visitsOfPair } from './visits.ts';

/** The topics of one pair, by the field that they mainly concern. */
export interface TopicGroup {
  pair: string;
  title: string;
  visits: readonly Visit[];
  fields: readonly { sector: Sector; topics: readonly Topic[] }[];
}

export const topicGroups = (corpus: Corpus, only?: string): TopicGroup[] =>
  corpus.pairs
    .filter((pair) => only === undefined || pair === only)
    .map((pair) => ({
      pair,
      title: capitalised(partiesInText(partiesOfPair(corpus, pair), corpus.codebook)),
      visits: visitsOfPair(corpus, pair),
      fields: corpus.sectors.all
        .map((sector) => ({
          sector,
          topics: withoutCounts(corpus.topics.where('pair', pair)).filter((topic) => topic.sectors[0] === sector.id),
        }))
        .filter(({ topics }) => topics.length > 0),
    }));
