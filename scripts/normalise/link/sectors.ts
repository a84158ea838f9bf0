import { byFirmness } from '../../../src/schemas/action.ts';
import type { Agreement } from '../../../src/schemas/agreement.ts';
import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import { byText } from './sort.ts';

/** What a sector needs to know of an agreement. */
export type SectorAgreement = Pick<
  Agreement,
  'id' | 'visit' | 'pair' | 'topic' | 'title' | 'action' | 'kind' | 'sectors' | 'lineage'
>;
/** What a sector needs to know of a topic. */
export type SectorTopic = Pick<Topic, 'id' | 'sectors'>;

/** Every sector of the codebook with what the record holds on it; an empty one has its page too. */
export const sectorRecords = (
  { sectors }: Codebook,
  agreements: readonly SectorAgreement[],
  topics: readonly SectorTopic[],
): Sector[] => {
  const ordered = firmestFirst(agreements);
  return sectors.map((sector, at) => sectorRecord(sector, at + 1, ordered, topics));
};

export const firmestFirst = (agreements: readonly SectorAgreement[]): SectorAgreement[] =>
  [...agreements].sort((a, b) => byFirmness(a.action, b.action) || byText(a.id, b.id));

/**
 * A sector with what the record holds on it.
 * @param order its place in the codebook's list, from 1
 * @param agreements the firmest first; at least those of the sector
 * @param topics in the order of ids; at least those of the sector
 */
export function sectorRecord(
  { id, title, scope, crs }: Codebook['sectors'][number],
  order: number,
  agreements: readonly SectorAgreement[],
  topics: readonly SectorTopic[],
): Sector {
  const placed = (list: readonly (SectorAgreement | SectorTopic)[], fits: (place: number) => boolean): string[] =>
    list.filter((one) => fits(one.sectors.indexOf(id))).map((one) => one.id);
  return {
    id,
    order,
    title,
    scope,
    crs,
    brief: [],
    agreements: placed(agreements, (place) => place === 0),
    alsoIn: placed(agreements, (place) => place > 0),
    topics: placed(topics, (place) => place === 0),
    texts: [],
  };
}
