import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { shownPath } from '../codebook/read-yaml.ts';
import { UserError } from '../user-error.ts';
import type { Files } from './record-files.ts';

/** What a record's folder may hold; a folder with anything else in it is not ours to replace. */
const OURS = new Set(['articles', 'visits', 'agreements', 'topics', 'sectors', 'statements.jsonl', 'codebook.json', 'ledger.jsonl', 'redirects.json', 'evaluation.json', '.gitkeep']);

const isMissing = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT';

/** The files of a record's folder by path; empty where there is none. @throws UserError when it holds foreign files */
export async function readFiles(out: string): Promise<Map<string, string>> {
  const folder = resolve(out);
  await recover(folder);
  const files = new Map<string, string>();
  const top = await readdir(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return [];
    throw cause;
  });
  const foreign = top.filter((name) => !OURS.has(name));
  if (foreign.length > 0) {
    const message = `expected an empty folder or an earlier record, found ${foreign.slice(0, 3).join(', ')}`;
    throw new UserError([{ file: shownPath(folder), message, fix: 'Choose a folder of its own for --out.' }]);
  }
  if (top.length === 0) return files;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path, 'utf8'));
  }
  return files;
}

/** Writes a record beside the old one and swaps the two, so that a reader finds one or the other, never half of each. */
export async function swapIn(out: string, files: Files): Promise<void> {
  const folder = resolve(out);
  const { next, previous } = besides(folder);
  await rm(next, { recursive: true, force: true });
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(next, path);
    const parent = dirname(target);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(target, content);
  }
  await rename(folder, previous).catch((cause: unknown) => {
    if (!isMissing(cause)) throw cause;
  });
  await rename(next, folder);
  await rm(previous, { recursive: true, force: true });
}

/** Undoes or finishes a swap that was cut short. */
async function recover(folder: string): Promise<void> {
  const { next, previous } = besides(folder);
  const isThere = async (path: string): Promise<boolean> => readdir(path).then(() => true, () => false);
  if (!(await isThere(folder)) && (await isThere(previous))) await rename(previous, folder);
  await rm(next, { recursive: true, force: true });
  await rm(previous, { recursive: true, force: true });
}

const besides = (folder: string): { next: string; previous: string } => ({ next: `${folder}.next`, previous: `${folder}.previous` });
