import { changesSince } from './changes-since.ts';
import type { Files } from '../write/record-files.ts';

/** Where the record's folder keeps what changed. */
export const CHANGES = 'changes.jsonl';

/**
 * What `changes.jsonl` holds: a line for each record that is not as it was in the record last committed. Where nothing
 * changed since, the file stays as it is and tells of the last change there was; so it does not depend on how often the
 * command is run between two commits, and needs no clock.
 * @param committed files of the record as last committed; of the record as it stands where there is no version control
 * @param before files of the record as it stands
 */
export function changesFile(committed: Files, before: Files, now: Files): string {
  const changes = changesSince(committed, now);
  if (changes.length === 0) return committed.get(CHANGES) ?? before.get(CHANGES) ?? '';
  return changes.map((change) => `${JSON.stringify(change)}\n`).join('');
}
