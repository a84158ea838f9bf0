import type { Agreement } from '../../../../src/schemas/agreement.ts';
import type { Sector } from '../../../../src/schemas/sector.ts';
import type { Statement } from '../../../../src/schemas/statement.ts';
import type { Visit } from '../../../../src/schemas/visit.ts';
import type { SectorAgreement } from '../sectors.ts';
import { witnessesOf } from '../visit-sources.ts';
import { sectorBrief } from './sector-brief.ts';
import { visitBrief } from './visit-brief.ts';

/** The records whose pages open with a few sentences, and what these are written from. */
interface Briefed {
  visits: Visit[];
  agreements: Agreement[];
  sectors: Sector[];
}

/**
 * The record with what opens the pages of visits and sectors. Written last, so that it speaks with the desk's titles.
 * @param statements all statements of the record
 * @param shortName a source's short name
 */
export function withBriefs<T extends Briefed>(
  record: T,
  statements: readonly Statement[],
  shortName: (article: string) => string,
): T {
  const byVisit = Map.groupBy(record.agreements, ({ visit }) => visit);
  const spoken = Map.groupBy(statements, ({ visit }) => visit ?? '');
  const visits = record.visits.map((visit) => {
    const reports = witnessesOf(visit.sources);
    const brief = visitBrief({
      agreements: byVisit.get(visit.id) ?? [],
      counts: visit.instruments,
      reports,
      shortName,
      hasPrevious: visit.previous !== null,
      statements: (spoken.get(visit.id) ?? []).filter(({ article }) => reports.includes(article)).length,
    });
    return { ...visit, brief };
  });
  return { ...record, visits, sectors: sectorsWithBriefs(record.sectors, record.agreements) };
}

/** Sectors with what opens their pages. */
export function sectorsWithBriefs(sectors: readonly Sector[], agreements: readonly SectorAgreement[]): Sector[] {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return sectors.map((sector) => ({
    ...sector,
    brief: sectorBrief(sector.agreements.flatMap((id) => byId.get(id) ?? [])),
  }));
}
