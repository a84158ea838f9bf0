import { changesFile } from '../changes/changes-file.ts';
import type { TheRecord } from '../link/record.ts';
import { addresses, goneFrom, grown, ledgerFile, parseLedger, redirects } from './ledger.ts';
import { type Files, recordFiles } from './record-files.ts';
import { CHANGES, EVALUATION, LEDGER, REDIRECTS } from './record-paths.ts';

/**
 * All files of the record's folder: the record itself, the ledger grown by its new addresses, the redirects of those that
 * are gone, what changed since the record last committed, and what others keep there.
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
  files.set(CHANGES, changesFile(committed, before, files));
  const evaluation = before.get(EVALUATION);
  if (evaluation !== undefined) files.set(EVALUATION, evaluation);
  return files;
}
