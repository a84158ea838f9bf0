import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow } from '../write/paths-below.ts';
import { filesIn } from '../write/replace-folder.ts';
import { blobId } from './sealed.ts';

/** A file as it stands. */
export interface StandingFile {
  /** Of its content, see `blobId`. */
  id: string;
  /** Changes whenever somebody writes to the file: its inode, size and time of change. */
  mark: string;
}

/** The files of a record's folder by path. */
export type Standing = ReadonlyMap<string, StandingFile>;

/**
 * What stands in a record's folder. A file that nobody touched since it was last looked at is not read again.
 * @param known as last looked at
 * @throws UserError when the folder holds foreign files
 */
export async function standingIn(folder: string, known: Standing): Promise<Map<string, StandingFile>> {
  return new Map((await filesIn(folder)).map((path) => [path, fileAt(folder, path, known.get(path))]));
}

/** @param known the file as last looked at */
export function fileAt(folder: string, path: string, known?: StandingFile): StandingFile {
  const file = join(folder, path);
  const mark = markOf(file);
  return known?.mark === mark ? known : { id: blobId(readFileSync(file)), mark };
}

export const markOf = (file: string): string => {
  const { ino, size, mtimeMs } = lstatSync(file);
  return `${ino} ${size} ${mtimeMs}`;
};

/** The marks of all files below a folder, by path. */
export const marksIn = (folder: string): Map<string, string> =>
  new Map(pathsBelow(folder).map((path) => [path, markOf(join(folder, path))]));
