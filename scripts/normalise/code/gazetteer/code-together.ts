import type { ReadArticle } from '../../read/article-text.ts';
import type { CodedArticle } from '../coded-article.ts';
import { buildGazetteer } from './gazetteer.ts';
import { tellOf, type Told } from './told.ts';

/**
 * Codes the articles of a corpus: each by itself, then those again of whose names the others know more.
 * @param code one article; `told` what others say of its names
 */
export function codeTogether(
  articles: readonly ReadArticle[],
  code: (article: ReadArticle, told: Told | null) => CodedArticle,
): CodedArticle[] {
  const alone = articles.map((article) => code(article, null));
  const gazetteer = buildGazetteer(alone.map(({ article, sightings }) => ({ id: article.id, sightings })));
  return alone.map((coded, at) => {
    const article = articles[at];
    const told = article && tellOf(gazetteer, coded.article.id, coded.sightings);
    return told ? code(article, told) : coded;
  });
}
