import type { ReadArticle } from '../read/article-text.ts';

/** An article by its plain text, as its words are read: the same where the stored text is plain already. */
export const inPlainText = (article: ReadArticle): ReadArticle =>
  article.plain ? { ...article, text: article.plain.text, blocks: article.plain.blocks } : article;
