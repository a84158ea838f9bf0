import { type Dirent, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { shownPath } from '../codebook/read-yaml.ts';
import { entriesOf } from '../entries-of.ts';
import type { Problem } from '../user-error.ts';
import type { ArticleFile } from './read-article.ts';
import { toSlug } from '../../../src/lib/slug.ts';

/** Largest file that is read, in bytes: a long article has 30,000. */
export const LARGEST = 2_000_000;
/** Longest id, in characters: file systems end at 255, and an address should be readable. */
const LONGEST_ID = 120;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const ENDING = /\.(?:txt|md|html?)$/iu;

/** A file that may be an article, or what kept it from being read; `id` where its name gives one that no article has. */
export type Found = { file: ArticleFile } | { id: string; problem: Problem };

/**
 * Finds the article files of a folder, in the order of their names. Hidden files are none.
 * @throws UserError when the folder itself cannot be read
 */
export function findFiles(folder: string): Found[] {
  const entries = entriesOf(folder, { of: 'articles', fix: 'Point --articles at the folder.' });
  const shown = entries
    .filter(({ name }) => !name.startsWith('.') || ENDING.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const taken = new Map<string, string>();
  const refused = new Map<string, Fault>();
  for (const entry of shown) {
    const id = idOf(entry.name);
    const problem = nameProblem(entry.name, id, taken.get(id)) ?? placeProblem(folder, entry);
    if (problem) refused.set(entry.name, problem);
    else taken.set(id, entry.name);
  }
  return shown.map(({ name }): Found => {
    const [id, path, problem] = [idOf(name), join(folder, name), refused.get(name)];
    if (problem) return { id: taken.has(id) ? '' : id, problem: { file: shownPath(path), ...problem } };
    return { file: { id, name, shown: shownPath(path), bytes: readFileSync(path) } };
  });
}

/** The id that a file's name gives: lower-case words joined by hyphens, whatever stands in the name. */
export const idOf = (name: string): string => toSlug(name.replace(/\.[^.]+$/u, ''));

type Fault = Omit<Problem, 'file'>;

const nameProblem = (name: string, id: string, other: string | undefined): Fault | null => {
  const fault = (message: string): Fault => ({ field: 'name', message, fix: 'Rename the file.' });
  if (!ENDING.test(name))
    return {
      message: 'expected a .txt, .md or .html file, found another',
      fix: 'Save its text as one of these, or move it elsewhere.',
    };
  if (name.startsWith('.')) return fault('expected a name that does not begin with a dot, as hidden files do');
  if (id === '') return fault('expected letters or digits in the name, found none');
  if (id.length > LONGEST_ID) return fault(`expected at most ${LONGEST_ID} characters in the name, found ${id.length}`);
  if (RESERVED.test(id)) return fault(`"${id}" is the name of a device on Windows`);
  return other === undefined ? null : fault(`has the id "${id}", as "${other}" has`);
};

const placeProblem = (folder: string, entry: Dirent): Fault | null => {
  const path = join(folder, entry.name);
  if (entry.isSymbolicLink() && !leadsInside(folder, path)) {
    return {
      message: 'expected a file, found a link that leads out of the folder or nowhere',
      fix: 'Copy the article itself into the folder.',
    };
  }
  const status = statSync(path);
  if (!status.isFile())
    return { message: 'expected a file, found something else of that name', fix: 'Move it elsewhere.' };
  if (status.size <= LARGEST) return null;
  return {
    message: `expected at most ${LARGEST.toLocaleString('en')} bytes, found ${status.size.toLocaleString('en')}`,
    fix: 'Keep the article alone, without the rest of the page or book.',
  };
};

const leadsInside = (folder: string, path: string): boolean => {
  try {
    return realpathSync(path).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
};
