import type { Article } from '../../../src/schemas/article.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { codePointsOf } from './code-points.ts';
import { byText } from './sort.ts';
import type { SourceName } from './sources.ts';

/** The visits that each article is a source of, by the article's id. */
export function visitsByArticle(visits: readonly Visit[]): Map<string, Article['visits']> {
  const told = new Map<string, Article['visits']>();
  for (const { id, sources } of visits)
    for (const { article, role } of sources) {
      const known = told.get(article);
      const entry = { visit: id, role, basis: 'derived' as const };
      if (known) known.push(entry);
      else told.set(article, [entry]);
    }
  return told;
}

/**
 * An article's record: what it says about itself, how the record calls it, and the visits it is a source of.
 * @param visits see `visitsByArticle`
 */
export function articleRecord(
  article: ReadArticle,
  { name, shortName }: SourceName,
  visits: ReadonlyMap<string, Article['visits']>,
): Article {
  const { facts } = article;
  return {
    id: article.id,
    file: article.file,
    outlet: facts.outlet,
    title: facts.title,
    author: facts.author,
    dateline: facts.dateline,
    date: facts.date,
    language: facts.language,
    genre: facts.genre,
    retells: facts.retells,
    rights: facts.rights,
    address: facts.address,
    name,
    shortName,
    visits: (visits.get(article.id) ?? []).toSorted((a, b) => byText(a.visit, b.visit)),
    sha256: article.sha256,
    length: codePointsOf(article.text)(article.text.length),
    ...(article.stale ? { stale: true as const } : {}),
  };
}
