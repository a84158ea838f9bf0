import type { CodedSet } from '../evaluate/coded-set.ts';
import type { Sentence } from '../normalise/code/clause.ts';
import { splitSentences } from '../normalise/code/sentences.ts';
import { tagSentences } from '../normalise/code/tag-sentences.ts';
import { inPlainText } from '../normalise/plain/in-plain-text.ts';
import type { ReadArticle } from '../normalise/read/article-text.ts';
import { readFolder } from '../normalise/read/read-folder.ts';

/** The articles of a hand-coded set in plain text, with their sentences as the reader of actors takes them. */
export async function taggedArticles(
  set: CodedSet,
  folder: string,
): Promise<{ article: ReadArticle; sentences: Sentence[] }[]> {
  const { articles } = await readFolder(set.articles, folder);
  return articles.map((read) => {
    const article = inPlainText(read);
    const sentences = splitSentences(article);
    tagSentences(article.text, sentences);
    return { article, sentences };
  });
}
