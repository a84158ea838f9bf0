import type { SectorAgreement, SectorTopic } from '../link/sectors.ts';

/** What a sector's file shows of a group of articles. */
export interface SectorShare {
  agreements: SectorAgreement[];
  topics: SectorTopic[];
}

/**
 * What each sector has of a group's records, as JSON: nearly all of it is only compared with what it was.
 * @returns by the sector's id
 */
export function sharesOf(agreements: readonly SectorAgreement[], topics: readonly SectorTopic[]): Map<string, string> {
  const shares = new Map<string, SectorShare>();
  const shareIn = (sector: string): SectorShare => {
    const share = shares.get(sector) ?? { agreements: [], topics: [] };
    shares.set(sector, share);
    return share;
  };
  for (const { id, visit, pair, topic, title, action, kind, sectors, lineage } of agreements)
    for (const sector of new Set(sectors))
      shareIn(sector).agreements.push({ id, visit, pair, topic, title, action, kind, sectors, lineage });
  for (const { id, sectors } of topics)
    for (const sector of sectors.slice(0, 1)) shareIn(sector).topics.push({ id, sectors });
  return new Map([...shares].map(([sector, share]) => [sector, JSON.stringify(share)]));
}

/** The shares of several groups in one sector as one. */
export function joined(shares: readonly string[]): SectorShare {
  const all = shares.map((share) => JSON.parse(share) as SectorShare);
  return {
    agreements: all.flatMap(({ agreements }) => agreements),
    topics: all.flatMap(({ topics }) => topics),
  };
}
