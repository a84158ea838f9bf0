import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markOf, marksIn, type Standing } from './standing.ts';

/**
 * What a spare folder holds: the files of a record that was, most of them second names of files of the record. The next
 * record is made in it, see `nextRecord`.
 */
export interface Spare {
  /** Marks of its files that are not the record's, by path; null where the record has a file and it has none. */
  differing: Map<string, string | null>;
  /** Marks of its folders: one changes when a file comes, goes, or is put in the place of another. */
  folders: Map<string, string>;
}

/**
 * Takes down what a spare folder holds. Where there is none yet, one is laid out.
 * @param held the files that it holds; of no account where it is laid out
 * @param folder of the record, and its files
 * @returns null where the disk has no second names, or the two lie on different disks
 */
export function takeDownSpare(spare: string, held: Standing, folder: string, files: Standing): Spare | null {
  const isThere = existsSync(spare);
  if (!isThere && !layOut(spare, folder, [...files.keys()])) return null;
  const own = isThere ? held : files;
  const differing = [...own.keys(), ...files.keys()].filter((path) => own.get(path)?.mark !== files.get(path)?.mark);
  return {
    differing: new Map(differing.map((path) => [path, own.get(path)?.mark ?? null])),
    folders: new Map([...foldersOf(own.keys())].map((path) => [path, markOf(join(spare, path))])),
  };
}

/** Gives each file of a record a second name in a folder of its own. @returns whether that could be done */
function layOut(spare: string, folder: string, paths: readonly string[]): boolean {
  try {
    for (const parent of foldersOf(paths)) mkdirSync(join(spare, parent), { recursive: true });
    for (const path of paths) linkSync(join(folder, path), join(spare, path));
    return true;
  } catch {
    rmSync(spare, { recursive: true, force: true });
    return false;
  }
}

/** The folders that files lie in, and those above them. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let parent = dirname(path); !folders.has(parent); parent = dirname(parent)) folders.add(parent);
  return folders;
}

/**
 * The marks of all files that a spare folder holds, by path. Where it is as it was left they are known; else each is looked at.
 * @param spare null where nothing is known of it
 * @param files of the record, as they were when the spare folder was left
 */
export function marksInSpare(folder: string, spare: Spare | null, files: Standing): Map<string, string> {
  if (!spare || !isAsLeft(folder, spare)) return marksIn(folder);
  const marks = new Map([...files].map(([path, { mark }]) => [path, mark]));
  for (const [path, mark] of spare.differing)
    if (mark === null) marks.delete(path);
    else marks.set(path, mark);
  return marks;
}

/** Whether nobody touched a spare folder since what it holds was taken down. */
export const isAsLeft = (folder: string, { folders }: Spare): boolean => {
  try {
    return [...folders].every(([path, mark]) => markOf(join(folder, path)) === mark);
  } catch {
    return false;
  }
};
