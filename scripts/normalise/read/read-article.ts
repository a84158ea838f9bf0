import { createHash } from 'node:crypto';
import type { ArticleInput } from '../../../src/schemas/article.ts';
import { type Problem, UserError } from '../user-error.ts';
import type { ReadArticle } from './article-text.ts';
import { decode } from './decode.ts';
import { decodeEntities } from './entities.ts';
import { readArticleInput } from './front-matter.ts';
import { htmlText } from './html-text.ts';
import { foreignTo } from './language.ts';
import type { PageWords } from './page-words.ts';
import { readText } from './read-text.ts';
import { UnreadableText } from './unreadable-text.ts';

/** An article file as found on disk. */
export interface ArticleFile {
  /** Safe id made from the file's name without its ending. */
  id: string;
  /** Name within the articles folder. */
  name: string;
  /** Path as the user knows it, for messages. */
  shown: string;
  bytes: Uint8Array;
}

/**
 * Bytes → Article: decodes, takes the front matter off, extracts the text of a page, cuts it into blocks and reads what
 * it says about itself. Nothing of the text is changed.
 * @throws UserError when the file cannot be read as an article
 */
export function readArticle(file: ArticleFile, words: PageWords): ReadArticle {
  const { input, body } = readArticleInput(
    orRefuse(file, () => decode(file.bytes)),
    file.shown,
  );
  const text = orRefuse(file, () => (isPage(file.name, body) ? htmlText(body) : decodeEntities(body)));
  const fault = textFault(text, input);
  if (fault) throw new UserError([{ file: file.shown, ...fault }]);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { id: file.id, file: file.name, sha256, ...readText(text, input, words) };
}

/** A saved page, also one that was saved under another ending. */
const isPage = (name: string, body: string): boolean =>
  /\.html?$/iu.test(name) || /^\s*(?:<!doctype html|<html)\b/iu.test(body);

const textFault = (text: string, { language }: ArticleInput): Omit<Problem, 'file'> | null => {
  if (!/\p{L}/u.test(text))
    return { message: 'expected an article, found no text', fix: 'Paste the article below the front matter.' };
  const fix = 'Leave it out, or put a translation in its place: only English is read.';
  if (language !== undefined && !/^en\b/iu.test(language))
    return { field: 'language', message: `expected "en", found "${language}"`, fix };
  const foreign = foreignTo(text);
  return foreign === null ? null : { message: `expected English, found ${foreign}`, fix };
};

const orRefuse = (file: ArticleFile, read: () => string): string => {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof UnreadableText)) throw cause;
    const { message, fix, line } = cause;
    throw new UserError([{ file: file.shown, ...(line === undefined ? {} : { line }), message, fix }]);
  }
};
