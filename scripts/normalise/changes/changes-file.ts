import type { Change } from '../../../src/schemas/change.ts';
import type { Files } from '../write/record-files.ts';
import { CHANGES } from '../write/record-paths.ts';
import { changesSince } from './changes-since.ts';

/**
 * What `changes.jsonl` holds: a line for each record that is not as it was in the record last committed. Where nothing
 * changed since, the file stays as it is and tells of the last change there was; so it does not depend on how often the
 * command is run between two commits, and needs no clock.
 * @param committed files of the record as last committed; of the record as it stands where there is no version control
 * @param before files of the record as it stands
 */
export const changesFile = (committed: Files, before: Files, now: Files): string =>
  changesLines(changesSince(committed, now), committed.get(CHANGES) ?? before.get(CHANGES) ?? '');

/** @param last what the file held when something changed last */
export const changesLines = (changes: readonly Change[], last: string): string =>
  changes.length === 0 ? last : changes.map((change) => `${JSON.stringify(change)}\n`).join('');
