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
  const { input, text } = openArticle(file);
  const fault = textFault(text, input);
  if (fault) throw new UserError([{ file: file.shown, ...fault }]);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return { id: file.id, file: file.name, sha256, ...readText(text, input, words) };
}

/**
 * Takes a file apart: its text, decoded and freed of the page around it, and the front matter that it came with.
 * @param name of the file; empty where it came by another way
 * @throws UserError when it cannot be read
 */
export function openArticle({ name, shown, bytes }: Pick<ArticleFile, 'name' | 'shown' | 'bytes'>): {
  text: string;
  input: ArticleInput;
} {
  try {
    const { input, body } = readArticleInput(decode(bytes), shown);
    return { text: isPage(name, body) ? htmlText(body) : decodeEntities(body), input };
  } catch (cause) {
    if (!(cause instanceof UnreadableText)) throw cause;
    const { message, fix, line } = cause;
    throw new UserError([{ file: shown, ...(line === undefined ? {} : { line }), message, fix }]);
  }
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
