import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file that has no other name: one that stands there is taken away first, for its content may stand in another
 * folder too, and must stay as it is there. Folders are made where they are missing.
 */
export function writeNew(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
    else if (code === 'EEXIST') rmSync(path);
    else throw cause;
    writeFileSync(path, content, { flag: 'wx' });
  }
}
