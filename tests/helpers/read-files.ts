import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { filesIn, recover } from '../../scripts/normalise/write/replace-folder.ts';

/** The files of a record's folder by path; empty where there is none. @throws UserError when it holds foreign files */
export async function readFiles(out: string): Promise<Map<string, string>> {
  const folder = resolve(out);
  await recover(folder);
  const files = new Map<string, string>();
  for (const path of await filesIn(folder)) files.set(path, await readFile(join(folder, path), 'utf8'));
  return files;
}
