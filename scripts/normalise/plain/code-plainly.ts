import type { CodedArticle } from '../code/coded-article.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { inPlainText } from './in-plain-text.ts';
import { toStored } from './to-stored.ts';

/**
 * Codes an article by its plain text, so that a soft hyphen hides no word, and gives all offsets in the stored text, so that
 * every quotation is verbatim.
 * @param code the reader of articles
 */
export function codePlainly(article: ReadArticle, code: (article: ReadArticle) => CodedArticle): CodedArticle {
  const { plain } = article;
  if (!plain) return code(article);
  const coded = code(inPlainText(article));
  const { countries, introduced, standing, sightings, sentences, visits, statements } = coded;
  return {
    article,
    countries,
    introduced,
    standing,
    sightings,
    ...toStored({ sentences, visits, statements }, plain.origin),
  };
}
