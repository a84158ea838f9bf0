import type { Block, ReadArticle } from '../read/article-text.ts';
import type { Sentence } from './clause.ts';
import { splitText } from './sentences/split-text.ts';

export { splitText };

/** Blocks that are one unit however they are punctuated: a heading is no paragraph. */
const WHOLE: ReadonlySet<Block['kind']> = new Set([
  'title',
  'standfirst',
  'heading',
  'byline',
  'furniture',
  'biography',
]);

/**
 * The sentences of an article in order. Titles, headings and page furniture are one each;
 * a list item is one for each sentence that it holds.
 */
export function splitSentences(article: ReadArticle): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of article.blocks) {
    const text = article.text.slice(block.start, block.end);
    const spans = WHOLE.has(block.kind) ? [wholeOf(text)] : splitText(text);
    for (const { start, end } of spans) {
      if (end > start)
        sentences.push({ block, index: sentences.length, start: block.start + start, end: block.start + end });
    }
  }
  return sentences;
}

const wholeOf = (text: string) => ({ start: text.length - text.trimStart().length, end: text.trimEnd().length });
