import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { LedgerEntry } from '../../../src/schemas/ledger.ts';
import { statementSchema } from '../../../src/schemas/statement.ts';
import { addressOf } from '../changes/changes-since.ts';
import { isTold } from '../changes/told.ts';
import { checkSectors } from '../check/check-record.ts';
import { decideRecords } from '../desk/decide-records.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { sectorsWithBriefs } from '../link/brief/with-briefs.ts';
import { sectorRecords } from '../link/sectors.ts';
import { byText, sortedBy } from '../link/sort.ts';
import { assertDistinct } from '../link/visits.ts';
import { formatProblem } from '../user-error.ts';
import { grown, parseLedger, redirects } from '../write/ledger.ts';
import { codebookFile, sectorFiles } from '../write/record-files.ts';
import type { GroupSummary } from './link-group.ts';

/** The groups of a corpus, with what their whole is made from. */
export interface Whole {
  groups: readonly GroupSummary[];
  codebook: Codebook;
  desk: readonly DeskDecision[];
  /** The ledger's file as it stands. */
  ledger: string;
  /** Addresses of the groups that were linked in this run; all others are in the ledger. */
  addresses: readonly LedgerEntry[];
  /** The lines of `statements.jsonl` of an article. */
  linesOf: (article: string) => string;
}

/**
 * The files that gather what all groups hold: the sectors, the codebook, the ledger of addresses and the redirects.
 * @throws UserError when two visits would have one address, or a decision names a sector that there is not
 */
export function wholeFiles(whole: Whole): Map<string, string> {
  const { groups, codebook, ledger } = whole;
  assertDistinct(groups.flatMap(({ visits }) => visits));
  const files = new Map(sectorsOf(whole));
  files.set('codebook.json', codebookFile(codebook));
  const now = [...whole.addresses].sort((a, b) => byText(a.address, b.address));
  const entries = grown(parseLedger(ledger, 'ledger.jsonl'), now);
  files.set('ledger.jsonl', entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const current = new Set(
    groups.flatMap(({ files: own }) => own.flatMap(([path]) => (isTold(path) ? [addressOf(path)] : []))),
  );
  const gone = entries.filter(({ address }) => !current.has(address));
  files.set('redirects.json', `${JSON.stringify(redirects(entries, current, evidenceOf(gone, whole)), null, 2)}\n`);
  return files;
}

const sectorsOf = ({ groups, codebook, desk }: Whole): ReadonlyMap<string, string> => {
  const agreements = sortedBy(
    groups.flatMap((group) => group.agreements),
    ({ id }) => id,
  );
  const topics = sortedBy(
    groups.flatMap((group) => group.topics),
    ({ id }) => id,
  );
  const onSectors = desk.filter(({ decision }) => 'record' in decision && decision.record.startsWith('/sectors/'));
  const plain = { visits: [], agreements: [], topics: [], sectors: sectorRecords(codebook, agreements, topics) };
  const sectors = sectorsWithBriefs(decideRecords(plain, [], new Map(), onSectors).sectors, agreements);
  const unsound = checkSectors({ sectors, agreements, topics, articles: [], visits: [], statements: [], codebook });
  if (unsound.length > 0) throw new Error(`the record is not sound:\n${unsound.map(formatProblem).join('\n')}`);
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return sectorFiles(sectors, {
    agreement: (id) => byId.get(id) ?? missing(id),
  });
};

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

const missing = (id: string): never => {
  throw new Error(`a sector names the agreement "${id}", which is not in the record`);
};
