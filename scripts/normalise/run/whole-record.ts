import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { statementSchema } from '../../../src/schemas/statement.ts';
import { addressOf } from '../changes/changes-since.ts';
import { isTold } from '../changes/told.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { byText } from '../link/sort.ts';
import { assertDistinct } from '../link/visits.ts';
import { goneFrom, grown, ledgerFile, parseLedger, redirects } from '../write/ledger.ts';
import { codebookFile } from '../write/record-files.ts';
import { CODEBOOK, LEDGER, REDIRECTS } from '../write/record-paths.ts';
import type { GroupSummary } from './link-group.ts';
import { type WrittenSectors, writeSectors } from './sector-files.ts';

/** The groups of a corpus, with what their whole is made from. */
export interface Whole {
  groups: readonly GroupSummary[];
  codebook: Codebook;
  desk: readonly DeskDecision[];
  /** Keys of the sectors whose files stand, see `writeSectors`. */
  sectors: ReadonlyMap<string, string>;
  /** The ledger's file as it stands. */
  ledger: string;
  /** Addresses of the groups that were linked in this run; all others are in the ledger. */
  addresses: readonly LedgerEntry[];
  /** The lines of `statements.jsonl` of an article. */
  linesOf: (article: string) => string;
}

/**
 * The files that gather what all groups hold: the sectors, the codebook, the ledger of addresses and the redirects. Files of
 * sectors that stay as they are are left out.
 * @throws UserError when two visits would have one address, or a decision names a sector that there is not
 */
export function wholeFiles(whole: Whole): WrittenSectors {
  const { groups, codebook, ledger } = whole;
  assertDistinct(groups.flatMap(({ visits }) => visits));
  const { files, keys } = writeSectors(whole, whole.sectors);
  files.set(CODEBOOK, codebookFile(codebook));
  const now = [...whole.addresses].sort((a, b) => byText(a.address, b.address));
  const entries = grown(parseLedger(ledger, LEDGER), now);
  files.set(LEDGER, ledgerFile(entries));
  const current = new Set(groups.flatMap(({ files: own }) => own.filter(isTold).map(addressOf)));
  const gone = goneFrom(entries, current);
  files.set(REDIRECTS, `${JSON.stringify(redirects(gone, current, evidenceOf(gone, whole)), null, 2)}\n`);
  return { files, keys };
}

/** The statements of the articles that addresses which are gone rest on. */
const evidenceOf = (gone: readonly LedgerEntry[], { groups, linesOf }: Whole): Parameters<typeof redirects>[2] => {
  const rested = new Set(gone.flatMap(({ evidence }) => evidence.map((id) => id.split(':')[0] ?? '')));
  const articles = groups.flatMap((group) => group.articles.filter((id) => rested.has(id)));
  const lines = articles.flatMap((article) =>
    linesOf(article)
      .split('\n')
      .filter((line) => line !== ''),
  );
  return lines.map((line) => statementSchema.parse(JSON.parse(line)));
};
