import { byFirmness } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { byText } from './sort.ts';

/** What a sector needs to know of an agreement. */
export type SectorAgreement = Pick<
  Agreement,
  'id' | 'visit' | 'topic' | 'title' | 'action' | 'kind' | 'sectors' | 'lineage'
>;
/** What a sector needs to know of a topic. */
export type SectorTopic = Pick<Topic, 'id' | 'sectors'>;

/** Every sector of the codebook with what the record holds on it; an empty one has its page too. */
export function sectorRecords(
  { sectors }: Codebook,
  agreements: readonly SectorAgreement[],
  topics: readonly SectorTopic[],
): Sector[] {
  const firmestFirst = [...agreements].sort((a, b) => byFirmness(a.action, b.action) || byText(a.id, b.id));
  return sectors.map((sector, at) => {
    const own = firmestFirst.filter((agreement) => agreement.sectors[0] === sector.id);
    return {
      id: sector.id,
      order: at + 1,
      title: sector.title,
      scope: sector.scope,
      crs: sector.crs,
      brief: [],
      agreements: own.map(({ id }) => id),
      alsoIn: firmestFirst.filter((agreement) => agreement.sectors.indexOf(sector.id) > 0).map(({ id }) => id),
      topics: topics.filter((topic) => topic.sectors[0] === sector.id).map(({ id }) => id),
      texts: [],
    };
  });
}
