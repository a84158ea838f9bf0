import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeNew } from '../write/write-new.ts';
import { blobId } from './sealed.ts';
import { markOf, type Standing, type StandingFile } from './standing.ts';

/** The record that is to take the place of the one that stands, file by file, in a folder beside it. */
export interface NextRecord {
  /** Ids of the contents of its files, by path. */
  ids: Map<string, string>;
  /** Adds a file; one that stands with the same content is given a second name instead. */
  write: (path: string, content: string) => void;
  /** Adds a file that was written into the folder. */
  take: (path: string, id: string) => void;
  /** Adds a file as it stands. */
  keep: (path: string) => void;
  /** Removes the files that were in the folder from the start and are none of this record. */
  prune: () => void;
  /** Paths of the files in which it differs from the record that stands. */
  differing: () => string[];
  /** Its files, once it has taken the place of the record that stands. */
  standing: () => Map<string, StandingFile>;
}

/**
 * @param folder of the next record
 * @param left marks of the files that an earlier record left in it: a name that is right need not be given again
 * @param old folder of the record that stands
 */
export function nextRecord(
  folder: string,
  left: ReadonlyMap<string, string>,
  old: string,
  standing: Standing,
): NextRecord {
  const ids = new Map<string, string>();
  /** Paths of files whose content is not the one that stands. */
  const changed = new Set<string>();
  const keep = (path: string): void => {
    const { id, mark } = standing.get(path) ?? missing(path);
    ids.set(path, id);
    if (left.get(path) !== mark) nameAgain(join(old, path), join(folder, path));
  };
  const take = (path: string, id: string): void => {
    ids.set(path, id);
    if (standing.get(path)?.id === id) nameAgain(join(old, path), join(folder, path));
    else changed.add(path);
  };
  const differing = (): string[] => [...changed, ...[...standing.keys()].filter((path) => !ids.has(path))];
  return {
    ids,
    keep,
    take,
    write: (path, content) => {
      const id = blobId(content);
      if (standing.get(path)?.id === id) keep(path);
      else {
        writeNew(join(folder, path), content);
        take(path, id);
      }
    },
    prune: () => {
      const gone = [...left.keys()].filter((path) => !ids.has(path));
      for (const path of gone) rmSync(join(folder, path), { force: true });
      for (const path of gone) removeEmpty(folder, dirname(path));
    },
    differing,
    standing: () => {
      const after = new Map(standing);
      for (const path of differing()) {
        const id = ids.get(path);
        if (id === undefined) after.delete(path);
        else after.set(path, { id, mark: markOf(join(old, path)) });
      }
      return after;
    },
  };
}

/** Takes away a folder in which nothing is left, and what then is empty above it. */
function removeEmpty(base: string, path: string): void {
  if (path === '.' || !existsSync(join(base, path)) || readdirSync(join(base, path)).length > 0) return;
  rmdirSync(join(base, path));
  removeEmpty(base, dirname(path));
}

/** A second name for a file, which costs no writing; a copy where the disk has no second names. */
const nameAgain = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      rmSync(to);
      nameAgain(from, to);
    } else if (code === 'ENOENT' && !existsSync(dirname(to))) {
      mkdirSync(dirname(to), { recursive: true });
      nameAgain(from, to);
    } else if (['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code ?? '')) copyFileSync(from, to);
    else throw cause;
  }
};

const missing = (path: string): never => {
  throw new Error(`"${path}" is to stay as it is, and is not there`);
};

/** The text of a file of a record. */
export const textAt = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
