import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import { checkSectors } from '../check/check-record.ts';
import { decideRecords } from '../desk/decide-records.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { sectorsWithBriefs } from '../link/brief/with-briefs.ts';
import { firmestFirst, sectorRecord } from '../link/sectors.ts';
import { sortedBy } from '../link/sort.ts';
import { formatProblem } from '../user-error.ts';
import { sectorFiles } from '../write/record-files.ts';
import type { GroupSummary } from './link-group.ts';
import { fingerprint } from './sealed.ts';
import { joined, type SectorShare } from './sector-shares.ts';

/** The sectors' files that are not as they were, by path, and what each sector's file is made from. */
export interface WrittenSectors {
  files: Map<string, string>;
  /** By the sector's id, a name for all that its file follows from. */
  keys: Map<string, string>;
}

/**
 * Writes the files of the sectors, each from the groups' shares in it and the desk's texts on it.
 * @param standing keys of the sectors whose files stand
 * @throws UserError when a decision names a sector that there is not
 */
export function writeSectors(
  { groups, codebook, desk }: { groups: readonly GroupSummary[]; codebook: Codebook; desk: readonly DeskDecision[] },
  standing: ReadonlyMap<string, string>,
): WrittenSectors {
  const onSectors = desk.filter(({ decision }) => 'record' in decision && decision.record.startsWith('/sectors/'));
  const parts = codebook.sectors.map(({ id }) => groups.flatMap(({ shares }) => shares.get(id) ?? []));
  const keys = new Map(
    codebook.sectors.map(({ id }, at) => [id, fingerprint(JSON.stringify(onSectors), ...(parts[at] ?? []))]),
  );
  const isNew = ({ id }: { id: string }): boolean => standing.get(id) !== keys.get(id);
  const shares = codebook.sectors.map((sector, at) => ordered(joined(isNew(sector) ? (parts[at] ?? []) : [])));
  const plain = codebook.sectors.map((sector, at) => {
    const { agreements, topics } = shares[at] ?? NONE;
    return sectorRecord(sector, at + 1, agreements, topics);
  });
  const decided = decideRecords({ visits: [], agreements: [], topics: [], sectors: plain }, [], new Map(), onSectors);
  const files = decided.sectors.flatMap((sector, at) =>
    isNew(sector) ? [...fileOf(sector, shares[at] ?? NONE, codebook)] : [],
  );
  return { files: new Map(files), keys };
}

const NONE: SectorShare = { agreements: [], topics: [] };

const ordered = ({ agreements, topics }: SectorShare): SectorShare => ({
  agreements: firmestFirst(agreements),
  topics: sortedBy(topics, ({ id }) => id),
});

function fileOf(sector: Sector, { agreements, topics }: SectorShare, codebook: Codebook): ReadonlyMap<string, string> {
  const sectors = sectorsWithBriefs([sector], agreements);
  const unsound = checkSectors({ sectors, agreements, topics, articles: [], visits: [], statements: [], codebook });
  if (unsound.length > 0) throw new Error(`the record is not sound:\n${unsound.map(formatProblem).join('\n')}`);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return sectorFiles(sectors, { agreement: (id) => byId.get(id) ?? missing(id) });
}

const missing = (id: string): never => {
  throw new Error(`a sector names the agreement "${id}", which is not in the record`);
};
