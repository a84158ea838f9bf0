import { join, resolve } from 'node:path';
import type { ArticleSummary } from './coded-articles.ts';
import type { GroupSummary } from './link-group.ts';
import { fingerprint, readSealed, writeSealed } from './sealed.ts';
import type { Standing } from './standing.ts';
import type { Stretch } from './statement-lines.ts';

/** What a run left behind, so that the next reworks only what is not as it was. */
export interface Receipt {
  /** By the key of their input. */
  articles: Map<string, ArticleSummary>;
  /** By the key of the group. */
  groups: Map<string, GroupSummary>;
  /** The record's folder as the run left it. */
  files: Standing;
  /** Where each article's lines stand in `statements.jsonl`. */
  lines: Map<string, Stretch>;
}

const NONE: Receipt = { articles: new Map(), groups: new Map(), files: new Map(), lines: new Map() };

/** What the cache keeps for a record's folder. */
const pathOf = (kind: 'receipt' | 'spare', cache: string, out: string): string =>
  join(cache, `${kind}-${fingerprint(resolve(out)).slice(0, 16)}`);

/** Where the record's former folder is kept: most of its files are names of files that stand in the record. */
export const spareOf = (cache: string, out: string): string => pathOf('spare', cache, out);

/** @returns an empty one where there is none that can be read */
export const readReceipt = (cache: string, out: string): Receipt =>
  (readSealed(pathOf('receipt', cache, out)) as Receipt | null) ?? NONE;

export const writeReceipt = (cache: string, out: string, receipt: Receipt): void => {
  writeSealed(pathOf('receipt', cache, out), receipt);
};

/** Files whose earlier lines are carried on: what is known of a record holds only beside them. */
const CARRIED_ON = ['statements.jsonl', 'ledger.jsonl'];

/** The groups whose files all stand as the receipt says, and so need not be linked again. */
export function standingGroups({ groups, files }: Receipt, standing: Standing): Map<string, GroupSummary> {
  const stands = (path: string, id: string | undefined): boolean => id !== undefined && standing.get(path)?.id === id;
  if (!CARRIED_ON.every((path) => stands(path, files.get(path)?.id))) return new Map();
  return new Map([...groups].filter(([, { files: own }]) => own.every(([path, id]) => stands(path, id))));
}
