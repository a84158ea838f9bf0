import { copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blobId } from './sealed.ts';
import type { Standing } from './standing.ts';

/** The record that is to take the place of the one that stands, file by file, in a folder beside it. */
export interface NextRecord {
  /** Ids of the contents of its files, by path. */
  ids: Map<string, string>;
  /** Adds a file; one that stands with the same content is given a second name instead. */
  write: (path: string, content: string) => void;
  /** Adds a file that is in the folder already, or stands with the same content. */
  take: (path: string, id: string) => void;
  /** Whether it differs from the record that stands. */
  isNew: () => boolean;
}

/**
 * @param folder of the next record
 * @param old folder of the record that stands
 */
export function nextRecord(folder: string, old: string, standing: Standing): NextRecord {
  const ids = new Map<string, string>();
  const made = new Set<string>();
  const take = (path: string, id: string): void => {
    ids.set(path, id);
    if (standing.get(path)?.id !== id) return;
    const [to, home] = [join(folder, path), dirname(path)];
    if (!made.has(home)) mkdirSync(join(folder, home), { recursive: true });
    made.add(home);
    nameAgain(join(old, path), to);
  };
  return {
    ids,
    take,
    write: (path, content) => {
      const id = blobId(content);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      if (standing.get(path)?.id !== id) writeFileSync(join(folder, path), content);
      take(path, id);
    },
    isNew: () => ids.size !== standing.size || [...ids].some(([path, id]) => standing.get(path)?.id !== id),
  };
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
    } else if (['EPERM', 'EXDEV', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code ?? '')) copyFileSync(from, to);
    else throw cause;
  }
};

/** The text of a file of a record. */
export const textAt = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
