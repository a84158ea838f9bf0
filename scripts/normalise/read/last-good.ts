import { parse } from 'yaml';
import { type Article, type ArticleInput, articleSchema } from '../../../src/schemas/article.ts';
import type { ReadArticle } from './article-text.ts';
import type { PageWords } from './page-words.ts';
import type { RecordBefore } from './read-folder.ts';
import { readText } from './read-text.ts';

/** A file of the record: its front matter is ours, so a line of three hyphens can only end it. */
const RECORD_FILE = /^---\n(?<front>[\s\S]*?)\n---\n(?<text>[\s\S]*)$/u;

/**
 * The last good text of an article that can be read no more, as the record has it, with what the desk had given.
 * @returns null where the record never had the article, or its file there is damaged
 */
export function lastGood(id: string, before: RecordBefore, words: PageWords): ReadArticle | null {
  const { front = '', text = '' } = RECORD_FILE.exec(before.get(`articles/${id}.md`) ?? '')?.groups ?? {};
  const known = articleSchema.safeParse(yamlOf(front));
  if (!known.success || known.data.id !== id) return null;
  const { file, sha256 } = known.data;
  return { id, file, sha256, ...readText(text, givenByDesk(known.data), words), stale: true };
}

/** Null for what is no YAML. */
const yamlOf = (text: string): unknown => {
  try {
    return parse(text);
  } catch {
    return null;
  }
};

const givenByDesk = (article: Article): ArticleInput => {
  const { outlet, title, author, dateline, date, genre, rights, address, language } = article;
  const stated = Object.entries({ outlet, title, author, dateline, date, genre }).filter(
    ([, { basis }]) => basis === 'desk',
  );
  return {
    ...Object.fromEntries(stated.map(([field, { value }]) => [field, value])),
    rights,
    language,
    ...(address === null ? {} : { address }),
  };
};
