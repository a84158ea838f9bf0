import { changesLines } from '../../scripts/normalise/changes/changes-file.ts';
import { changesSince } from '../../scripts/normalise/changes/changes-since.ts';
import type { TheRecord } from '../../scripts/normalise/link/record.ts';
import {
  addresses,
  goneFrom,
  grown,
  ledgerFile,
  parseLedger,
  redirects,
} from '../../scripts/normalise/write/ledger.ts';
import { type Files, recordFiles } from '../../scripts/normalise/write/record-files.ts';
import { CHANGES, EVALUATION, LEDGER, REDIRECTS } from '../../scripts/normalise/write/record-paths.ts';

/**
 * What `npm run normalise` must come to, worked out at once and in memory: the reference against which its runs by groups,
 * threads and caches are held. All files of the record's folder: the record itself, the ledger grown by its new addresses, the
 * redirects of those that are gone, what changed since the record last committed, and what others keep there.
 * @param before the folder's files as they are
 * @param committed the folder's files as last committed
 */
export function publishedFiles(record: TheRecord, before: Files, committed: Files = before): Files {
  const now = addresses(record);
  const ledger = grown(parseLedger(before.get(LEDGER) ?? '', LEDGER), now);
  const files = new Map(recordFiles(record));
  files.set(LEDGER, ledgerFile(ledger));
  const current = new Set(now.map(({ address }) => address));
  files.set(
    REDIRECTS,
    `${JSON.stringify(redirects(goneFrom(ledger, current), current, record.statements), null, 2)}\n`,
  );
  const last = committed.get(CHANGES) ?? before.get(CHANGES) ?? '';
  files.set(CHANGES, changesLines(changesSince(committed, files), last));
  const evaluation = before.get(EVALUATION);
  if (evaluation !== undefined) files.set(EVALUATION, evaluation);
  return files;
}
