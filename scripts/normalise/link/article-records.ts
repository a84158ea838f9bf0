import type { Article } from '../../../src/schemas/article.ts';
import type { Visit } from '../../../src/schemas/visit.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { byText } from './sort.ts';
import type { SourceName } from './sources.ts';

/** An article's record: what it says about itself, how the record calls it, and the visits it is a source of. */
export function articleRecord(
  article: ReadArticle,
  { name, shortName }: SourceName,
  visits: readonly Visit[],
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
    visits: visits
      .flatMap(({ id, sources }) =>
        sources
          .filter((source) => source.article === article.id)
          .map(({ role }) => ({ visit: id, role, basis: 'derived' as const })),
      )
      .sort((a, b) => byText(a.visit, b.visit)),
    sha256: article.sha256,
    length: [...article.text].length,
    ...(article.stale ? { stale: true as const } : {}),
  };
}
