import { readdir } from 'node:fs/promises';
import { shownPath } from '../codebook/read-yaml.ts';
import { UserError } from '../user-error.ts';
import { type Disk, DISK, diskError } from './disk.ts';
import { withLock } from './lock.ts';
import { pathsBelow } from './paths-below.ts';
import { CHANGES, CODEBOOK, EVALUATION, LEDGER, REDIRECTS, STATEMENTS } from './record-paths.ts';

/** What a record's folder may hold; a folder with anything else in it is not ours to replace. */
const OURS = new Set([
  'articles',
  'visits',
  'agreements',
  'topics',
  'sectors',
  STATEMENTS,
  CODEBOOK,
  LEDGER,
  REDIRECTS,
  EVALUATION,
  CHANGES,
  '.gitkeep',
]);

const isMissing = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/**
 * The paths of the files in a record's folder; none where there is no such folder.
 * @throws UserError when it holds foreign files
 */
export async function filesIn(folder: string): Promise<string[]> {
  const top = await readdir(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return [];
    throw diskError(cause, folder);
  });
  const foreign = top.filter((name) => !OURS.has(name));
  if (foreign.length > 0) {
    const message = `expected an empty folder or an earlier record, found ${foreign.slice(0, 3).join(', ')}`;
    throw new UserError([{ file: shownPath(folder), message, fix: 'Choose a folder of its own for --out.' }]);
  }
  return top.length === 0 ? [] : pathsBelow(folder);
}

/**
 * Fills a folder beside the old one and swaps the two. For a run that holds the lock.
 * @param fill writes into the folder whose path it is given; gives back whether the swap is wanted
 * @param spare where the old folder is kept, to be filled the next time: most of its files stay as they are. Without it,
 * or where it lies on another disk, the old one is removed, and the next begins empty
 * @throws UserError when the disk is full or may not be written; the old folder is in place then
 */
export async function replaceFolder(
  folder: string,
  fill: (next: string) => Promise<boolean>,
  { disk = DISK, spare = null }: { disk?: Disk; spare?: string | null } = {},
): Promise<void> {
  try {
    const { next, previous } = besides(folder);
    await disk.remove(next);
    if (!spare || !(await moved(spare, next, disk))) await disk.makeFolder(next);
    const left = (await fill(next)) ? await swap(folder, disk).then(() => previous) : next;
    const kept = spare !== null && (await moved(left, spare, disk).catch(() => false));
    if (!kept) await disk.remove(left);
  } catch (cause) {
    await tidy(folder, disk).catch(() => undefined);
    throw diskError(cause, folder);
  }
}

/** Moves a folder. @returns whether there was one, and it could be moved there */
const moved = (from: string, to: string, disk: Disk): Promise<boolean> =>
  disk.rename(from, to).then(
    () => true,
    (cause: unknown) => {
      if (MAY_STAY.has((cause as NodeJS.ErrnoException).code ?? '')) return false;
      throw cause;
    },
  );

/** There is none, there is no folder to hold it, it lies on another disk, or something stands in its place. */
const MAY_STAY: ReadonlySet<string> = new Set(['ENOENT', 'EXDEV', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY']);

const swap = async (folder: string, disk: Disk): Promise<void> => {
  const { next, previous } = besides(folder);
  await disk.remove(previous);
  await disk.rename(folder, previous).catch((cause: unknown) => {
    if (!isMissing(cause)) throw cause;
  });
  await disk.rename(next, folder);
};

/** Undoes a swap that was cut short at an earlier run. */
export async function recover(folder: string): Promise<void> {
  const { next, previous } = besides(folder);
  if (!(await DISK.exists(next)) && !(await DISK.exists(previous))) return;
  await withLock(folder, () => tidy(folder, DISK)).catch((cause: unknown) => {
    throw diskError(cause, folder);
  });
}

/** The old record back in its place, and nothing beside it. */
export const tidy = async (folder: string, disk: Disk): Promise<void> => {
  const { next, previous } = besides(folder);
  if (!(await disk.exists(folder)) && (await disk.exists(previous))) await disk.rename(previous, folder);
  await disk.remove(next);
  await disk.remove(previous);
};

const besides = (folder: string): { next: string; previous: string } => ({
  next: `${folder}.next`,
  previous: `${folder}.previous`,
});
