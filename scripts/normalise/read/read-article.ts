import { createHash } from 'node:crypto';
import { UserError } from '../user-error.ts';
import type { ReadArticle } from './article-text.ts';
import { blocks } from './blocks.ts';
import { decode, UnreadableBytes } from './decode.ts';
import { readFacts } from './facts/read-facts.ts';
import { readArticleInput } from './front-matter.ts';
import { htmlText } from './html-text.ts';
import type { PageWords } from './page-words.ts';

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
  const { input, body } = readArticleInput(decodeFile(file), file.shown);
  const text = /\.html?$/iu.test(file.name) ? htmlText(body) : body;
  if (text.trim() === '') {
    throw new UserError([{ file: file.shown, message: 'expected an article, found no text', fix: 'Paste the article below the front matter.' }]);
  }
  const all = blocks(text, words);
  return {
    id: file.id,
    file: file.name,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    text,
    input,
    facts: readFacts(text, all, input, words),
    blocks: all,
  };
}

const decodeFile = ({ bytes, shown }: ArticleFile): string => {
  try {
    return decode(bytes);
  } catch (cause) {
    if (!(cause instanceof UnreadableBytes)) throw cause;
    throw new UserError([{ file: shown, message: cause.message, fix: 'Save the article as UTF-8 text.' }]);
  }
};
