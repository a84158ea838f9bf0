import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Disk, DISK } from '../../../scripts/normalise/write/disk.ts';
import { withLock } from '../../../scripts/normalise/write/lock.ts';
import type { Files } from '../../../scripts/normalise/write/record-files.ts';
import { replaceFolder } from '../../../scripts/normalise/write/replace-folder.ts';

/** A disk on which files can be written too. */
export type WholeDisk = Disk & { write: (path: string, content: string) => Promise<unknown> };
export const WHOLE_DISK: WholeDisk = { ...DISK, write: writeFile };

/**
 * Writes a record beside the old one and swaps the two, so that a reader finds one or the other, never half of each.
 * @throws UserError when the disk is full or may not be written; the old record is in place then
 */
export async function swapIn(out: string, files: Files, disk: WholeDisk = WHOLE_DISK): Promise<void> {
  const folder = resolve(out);
  await withLock(folder, async () => {
    await replaceFolder(
      folder,
      async (next) => {
        await writeAll(next, files, disk);
        return true;
      },
      { disk },
    );
  });
}

const writeAll = async (next: string, files: Files, disk: WholeDisk): Promise<void> => {
  for (const parent of new Set([...files.keys()].map((path) => dirname(join(next, path)))))
    await disk.makeFolder(parent);
  for (const [path, content] of files) await disk.write(join(next, path), content);
};
