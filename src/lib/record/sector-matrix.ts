import type { Action } from '../../schemas/action.ts';
import type { Agreement } from '../../schemas/agreement.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Corpus } from '../corpus.ts';
import { withoutCounts } from './counts.ts';
import { agreementsOf, undertakenAt } from './visits.ts';

/** What a visit holds in a field: the actions of what was undertaken, or why there are none. */
export interface SectorCell {
  visit: Visit;
  actions: readonly Action[];
  /** `not mentioned`, `positions only`, or `beside another field`; null where there is something. */
  nil: string | null;
}

export interface SectorRow {
  sector: Sector;
  cells: readonly SectorCell[];
  total: number;
}

/** A table of fields shows so many visits, the latest. */
const VISITS = 6;

export const latestVisits = ({ visits }: Corpus): readonly Visit[] => visits.all.slice(-VISITS);

/** Why a visit holds no agreement or aim in a field. */
const nilOf = (agreements: readonly Agreement[], sector: string): string => {
  if (withoutCounts(agreements).some(({ kind, sectors }) => kind === 'position' && sectors[0] === sector))
    return 'positions only';
  return agreements.some(({ sectors }) => sectors.includes(sector)) ? 'beside another field' : 'not mentioned';
};

/** Fields by visits: one unit for each agreement or aim, in the field it mainly concerns; the fullest fields first. */
export const sectorMatrix = (corpus: Corpus, visits: readonly Visit[]): SectorRow[] => {
  const rows = corpus.sectors.all.map((sector) => {
    const cells = visits.map((visit): SectorCell => {
      const actions = undertakenAt(corpus, visit)
        .filter(({ sectors }) => sectors[0] === sector.id)
        .map(({ action }) => action);
      return { visit, actions, nil: actions.length > 0 ? null : nilOf(agreementsOf(corpus, visit), sector.id) };
    });
    return { sector, cells, total: cells.reduce((sum, { actions }) => sum + actions.length, 0) };
  });
  return rows.sort((a, b) => b.total - a.total || a.sector.order - b.sector.order);
};
