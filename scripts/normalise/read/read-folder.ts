import { type Problem, UserError } from '../user-error.ts';
import type { ReadArticle } from './article-text.ts';
import { findFiles, type Found } from './find-files.ts';
import { lastGood } from './last-good.ts';
import { withKept } from './with-kept.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { loadPageWords, type PageWords } from './page-words.ts';
import { readArticle } from './read-article.ts';

/** The articles of a folder, what kept others from being read, and what is worth a look. */
export interface ReadFolder {
  articles: ReadArticle[];
  problems: Problem[];
  notes: Problem[];
}

/** The files of the record as it was, by path. */
export type RecordBefore = ReadonlyMap<string, string>;

/**
 * Reads every article of a folder; one that cannot be read is told and the others go on. One that the record had keeps its
 * last good text.
 * @param folder holds `.txt`, `.md` and `.html` files
 * @param codebook folder with `furniture.yaml`
 * @param before the record as it was; without it a refused article is absent
 * @throws UserError when the folder itself cannot be read
 */
export async function readFolder(
  folder: string,
  codebook: string,
  before: RecordBefore = new Map(),
): Promise<ReadFolder> {
  const words = await loadPageWords(codebook);
  const articles: ReadArticle[] = [];
  const problems: Problem[] = [];
  for (const found of findFiles(folder)) {
    const read = tryToRead(found, words);
    if ('article' in read) articles.push(read.article);
    else {
      const kept = lastGood(read.id, before, words);
      if (kept) articles.push(kept);
      problems.push(...read.problems.map((problem) => (kept ? withKept(problem) : problem)));
    }
  }
  return { articles, problems, notes: nearDuplicates(articles) };
}

const tryToRead = (
  found: Found,
  words: PageWords,
): { article: ReadArticle } | { id: string; problems: readonly Problem[] } => {
  if ('problem' in found) return { id: found.id, problems: [found.problem] };
  try {
    return { article: readArticle(found.file, words) };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return { id: found.file.id, problems: cause.problems };
  }
};
