import type { ArticleInput } from '../../../src/schemas/article.ts';
import { plainText } from '../plain/plain-text.ts';
import { toStored } from '../plain/to-stored.ts';
import type { ReadArticle } from './article-text.ts';
import { blocks } from './blocks.ts';
import { readFacts } from './facts/read-facts.ts';
import type { PageWords } from './page-words.ts';

/** A stored text cut into blocks, with what it says about itself; both by its plain text where it has another. */
export function readText(
  text: string,
  input: ArticleInput,
  words: PageWords,
): Pick<ReadArticle, 'text' | 'input' | 'facts' | 'blocks' | 'plain'> {
  const plain = plainText(text);
  const readable = plain?.text ?? text;
  const all = blocks(readable, words);
  const facts = readFacts(readable, all, input, words);
  if (!plain) return { text, input, facts, blocks: all };
  return { text, input, facts, blocks: toStored(all, plain.origin), plain: { ...plain, blocks: all } };
}
