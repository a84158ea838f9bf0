import { join, resolve } from 'node:path';
import { LEDGER, sectorPath, STATEMENTS } from '../write/record-paths.ts';
import { RECEIPT, SPARE } from './cache-folder.ts';
import type { ArticleSummary } from './coded-articles.ts';
import type { GroupSummary } from './link-group.ts';
import { fingerprint, readSealed, writeSealed } from './sealed.ts';
import type { Spare } from './spare.ts';
import type { Standing } from './standing.ts';
import type { Stretch } from './joined-file.ts';

/** What a run left behind, so that the next reworks only what is not as it was. */
export interface Receipt {
  /** By the key of their input. */
  articles: Map<string, ArticleSummary>;
  /** By the key of the group. */
  groups: Map<string, GroupSummary>;
  /** What each sector's file was made from, see `writeSectors`. */
  sectors: Map<string, string>;
  /** The record's folder as the run left it. */
  files: Standing;
  /** Where each article's lines stand in `statements.jsonl`. */
  lines: Map<string, Stretch>;
  /** What the spare folder holds; null where there is none. */
  spare: Spare | null;
}

const NONE: Receipt = {
  articles: new Map(),
  groups: new Map(),
  sectors: new Map(),
  files: new Map(),
  lines: new Map(),
  spare: null,
};

/** What the cache keeps for a record's folder. */
const pathOf = (kind: string, cache: string, out: string): string =>
  join(cache, `${kind}${fingerprint(resolve(out)).slice(0, 16)}`);

/** Where the record's former folder is kept, see `Spare`. */
export const spareOf = (cache: string, out: string): string => pathOf(SPARE, cache, out);

/** A receipt as the cache has it: so many files are read several times as fast from one text. */
type Stored = Omit<Receipt, 'files'> & { files: Uint8Array };

/** @returns an empty one where there is none that can be read */
export function readReceipt(cache: string, out: string): Receipt {
  const stored = readSealed(pathOf(RECEIPT, cache, out)) as Stored | null;
  return stored ? { ...stored, files: filesFrom(Buffer.from(stored.files).toString('utf8')) } : NONE;
}

export const writeReceipt = (cache: string, out: string, receipt: Receipt): void => {
  const lines = [...receipt.files].map(([path, { id, mark }]) => `${id}\t${mark}\t${path}`);
  const stored: Stored = { ...receipt, files: Buffer.from(lines.join('\n')) };
  writeSealed(pathOf(RECEIPT, cache, out), stored);
};

const filesFrom = (lines: string): Standing =>
  new Map(
    lines.split('\n').map((line) => {
      const [id = '', mark = '', path = ''] = line.split('\t');
      return [path, { id, mark }];
    }),
  );

/** Files whose earlier lines are carried on: what is known of a record holds only beside them. */
const CARRIED_ON = [STATEMENTS, LEDGER];

/** The groups whose files all stand as the receipt says, and so need not be linked again. */
export function standingGroups({ groups, files }: Receipt, standing: Standing): Map<string, GroupSummary> {
  const stands = isAsIn(files, standing);
  if (!CARRIED_ON.every(stands)) return new Map();
  return new Map([...groups].filter(([, { files: own }]) => own.every(stands)));
}

/** What the sectors' files that stand as the receipt says were made from, by the sector's id. */
export const standingSectors = ({ sectors, files }: Receipt, standing: Standing): Map<string, string> => {
  const stands = isAsIn(files, standing);
  return new Map([...sectors].filter(([id]) => stands(sectorPath(id))));
};

const isAsIn =
  (files: Standing, standing: Standing) =>
  (path: string): boolean => {
    const id = files.get(path)?.id;
    return id !== undefined && standing.get(path)?.id === id;
  };
