import { resolve } from 'node:path';
import { countInFigures, inFigures } from '../../../src/lib/wording/numbers.ts';
import type { Options } from '../options.ts';
import { findFiles } from '../read/find-files.ts';
import type { Problem } from '../user-error.ts';
import { shareOf } from './article-input.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeEach } from './code-corpus.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import { gatherWorkforce } from './workforce.ts';

/** A share of the articles: the second of three. */
export interface Share {
  nth: number;
  of: number;
}

/**
 * Reads and codes a share of the articles into the cache, and links nothing: for several processes or machines, whose caches are
 * laid together for the run that links.
 * @returns a line on what was done, and what kept articles from being read
 */
export async function codeShare(options: Options, { nth, of }: Share): Promise<{ done: string; problems: Problem[] }> {
  const version = knowledgeVersion(options.codebook);
  const found = findFiles(options.articles);
  const own = found.filter((one) => 'file' in one && shareOf(one.file.id, of) === nth);
  const cache = cacheFolder(options.cache, version);
  const workforce = gatherWorkforce(
    { codebook: options.codebook, version, cache, folder: '', known: [] },
    options.threads,
  );
  const coding = { version, known: new Map(), out: resolve(options.out), workforce };
  const { articles, problems } = await codeEach(own, coding).finally(workforce.close);
  const done = `Share ${nth} of ${of}: ${countInFigures(articles.length, 'article')} of ${inFigures(own.length)} are in ${options.cache}.`;
  return { done, problems };
}
