import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../normalise/user-error.ts';
import { ROOT } from '../tools/run.ts';
import { SITE } from './site-template.ts';

/** Lists that are about one corpus: a new one begins without their entries. */
const OF_A_CORPUS = new Set(['topics.yaml', 'parties.yaml', 'places.yaml', 'glossary.yaml']);
const CODEBOOK = join(ROOT, 'content', 'codebook');

/**
 * Makes an empty corpus.
 * @param folder empty, or not there
 * @returns the files that were made, relative to the folder
 * @throws UserError when something is there already
 */
export async function emptyCorpus(folder: string): Promise<string[]> {
  const there = await readdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw notAFolder(folder, cause);
  });
  if (there.length > 0) {
    const message = `expected an empty folder, found ${there.slice(0, 3).join(', ')}`;
    throw new UserError([{ file: folder, message, fix: 'Choose another folder.' }]);
  }
  const files = await skeleton();
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return [...files.keys()];
}

const skeleton = async (): Promise<Map<string, string>> => {
  const files = new Map([
    ['site.yaml', SITE],
    ['articles/.gitkeep', ''],
    ['desk/.gitkeep', ''],
  ]);
  for (const entry of await readdir(CODEBOOK, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path, 'utf8');
    const name = path.slice(CODEBOOK.length + 1).replaceAll('\\', '/');
    files.set(`codebook/${name}`, OF_A_CORPUS.has(name) ? emptied(content) : content);
  }
  return files;
};

/** A list without its entries; the lines above them, which say what it is for, stay. */
const emptied = (list: string): string => `${/^(?:#.*\n)*/u.exec(list)?.[0] ?? ''}[]\n`;

const notAFolder = (folder: string, cause: unknown): unknown =>
  (cause as NodeJS.ErrnoException).code === 'ENOTDIR'
    ? new UserError([{ file: folder, message: 'expected a folder, found a file', fix: 'Choose another folder.' }])
    : cause;
