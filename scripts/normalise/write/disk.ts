import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { shownPath } from '../codebook/read-yaml.ts';
import { UserError } from '../user-error.ts';

/** What the swap of a record does to a disk; a test gives one that is full, or that dies at any moment. */
export interface Disk {
  makeFolder: (path: string) => Promise<unknown>;
  rename: (from: string, to: string) => Promise<unknown>;
  remove: (path: string) => Promise<unknown>;
  exists: (folder: string) => Promise<boolean>;
}

export const DISK: Disk = {
  makeFolder: (path) => mkdir(path, { recursive: true }),
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
  exists: (folder) =>
    readdir(folder).then(
      () => true,
      () => false,
    ),
};

const FULL = {
  message: 'expected room on the disk, found it full',
  fix: 'Free some space and run again; the last good record is in place.',
};
const READ_ONLY = {
  message: 'expected a folder that may be written, found it read-only',
  fix: 'Give yourself the right to write there, or choose another folder with --out.',
};
const MOUNTED = {
  message: 'expected a folder that can be renamed, found one that is mounted or in use',
  fix: 'Choose a folder inside it with --out.',
};
const NO_FOLDER = {
  message: 'expected a folder, found a file in its path',
  fix: 'Choose another folder with --out.',
};

const KNOWN: Readonly<Record<string, { message: string; fix: string }>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  EBUSY: MOUNTED,
  EXDEV: MOUNTED,
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
};

/** What a disk that does not do as asked has to say to its owner; anything unknown stays the error that it was. */
export function diskError(cause: unknown, folder: string): unknown {
  const known = KNOWN[(cause as NodeJS.ErrnoException).code ?? ''];
  return known ? new UserError([{ file: shownPath(folder), ...known }]) : cause;
}
