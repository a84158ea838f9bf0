import type { ReadArticle } from '../../read/article-text.ts';
import type { CodedArticle } from '../coded-article.ts';
import { tellEach } from './tell-each.ts';
import type { Told } from './told.ts';

/**
 * Codes the articles of a corpus: each by itself, then those again of whose names the others know more.
 * @param code one article; `told` what others say of its names
 */
export function codeTogether(
  articles: readonly ReadArticle[],
  code: (article: ReadArticle, told: Told | null) => CodedArticle,
): CodedArticle[] {
  const alone = articles.map((article) => code(article, null));
  const told = tellEach(alone.map(({ article, sightings }) => ({ id: article.id, sightings })));
  return alone.map((coded, at) => {
    const [article, own] = [articles[at], told[at]];
    return article && own ? code(article, own) : coded;
  });
}
