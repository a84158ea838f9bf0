import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../codebook/read-yaml.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { ReadArticle } from './article-text.ts';
import { loadPageWords } from './page-words.ts';
import { type ArticleFile, readArticle } from './read-article.ts';
import { toSlug } from './slug.ts';

/** The articles of a folder, and what kept others from being read. */
export interface ReadFolder {
  articles: ReadArticle[];
  problems: Problem[];
}

/**
 * Reads every article of a folder; one that cannot be read is told and the others go on.
 * @param folder holds `.txt`, `.md` and `.html` files
 * @param codebook folder with `furniture.yaml`
 * @throws UserError when the folder itself cannot be read
 */
export async function readFolder(folder: string, codebook: string): Promise<ReadFolder> {
  const words = await loadPageWords(codebook);
  const { files, problems } = await findFiles(folder);
  const articles: ReadArticle[] = [];
  for (const file of files) {
    try {
      articles.push(readArticle(file, words));
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause;
      problems.push(...cause.problems);
    }
  }
  return { articles, problems };
}

const findFiles = async (folder: string): Promise<{ files: ArticleFile[]; problems: Problem[] }> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT' && cause.code !== 'ENOTDIR') throw cause;
    throw new UserError([{ file: shownPath(folder), message: 'expected a folder of articles, found none', fix: 'Point --articles at the folder.' }]);
  });
  const names = entries.filter((entry) => entry.isFile() && /\.(?:txt|md|html?)$/iu.test(entry.name)).map(({ name }) => name);
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const name of names.sort()) {
    const shown = shownPath(join(folder, name));
    const id = toSlug(name.replace(/\.[^.]+$/u, ''));
    const other = taken.get(id);
    if (id === '' || other !== undefined) problems.push(nameProblem(shown, id, other));
    else files.push({ id, name, shown, bytes: await readFile(join(folder, name)) });
    taken.set(id, name);
  }
  return { files, problems };
};

const nameProblem = (file: string, id: string, other: string | undefined): Problem => ({
  file,
  field: 'name',
  message: other === undefined ? 'expected letters or digits in the name, found none' : `has the id "${id}", as "${other}" has`,
  fix: 'Rename the file.',
});
