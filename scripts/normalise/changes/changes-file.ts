import type { Change } from '../../../src/schemas/change.ts';

/**
 * What `changes.jsonl` holds: a line for each record that is not as it was in the record last committed. Where nothing
 * changed since, the file stays as it is and tells of the last change there was; so it does not depend on how often the
 * command is run between two commits, and needs no clock.
 * @param last what the file held when something changed last
 */
export const changesLines = (changes: readonly Change[], last: string): string =>
  changes.length === 0 ? last : changes.map((change) => `${JSON.stringify(change)}\n`).join('');
