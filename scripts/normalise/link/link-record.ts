import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { CodedArticle } from '../code/coded-article.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import { mergedTopic, retitled } from '../desk/decide-records.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { articleRecord } from './article-records.ts';
import { linkPair } from './pair-records.ts';
import { placeStatements } from './place-statements.ts';
import type { TheRecord } from './record.ts';
import { sectorRecords } from './sectors.ts';
import { groupBy, sortedBy } from './sort.ts';
import { nameSources, type SourceName } from './sources.ts';
import { withSources } from './visit-sources.ts';
import { linkVisits } from './visits.ts';

/**
 * Links coded articles into the record: visits across articles, matters across visits, then each pair of countries alone.
 * The result does not depend on the order of the articles.
 * @param desk decisions on records; those on passages have been applied
 */
export function linkRecord(coded: readonly CodedArticle[], codebook: Codebook, matters: MatterLexicon, desk: readonly DeskDecision[]): TheRecord {
  const ordered = sortedBy(coded, ({ article }) => article.id);
  const linked = linkVisits(ordered);
  const statements = placeStatements(ordered, linked, matters, (pair, topic) => mergedTopic(desk, pair, topic), codebook);
  const byId = new Map(ordered.map(({ article }) => [article.id, article]));
  const articleOf = (id: string): ReadArticle => byId.get(id) ?? missing(id);
  const names = new Map<string, SourceName>();
  const byVisit = groupBy(statements, ({ visit }) => visit ?? '');
  const facts = linked.visits.map((visit) => withSources(visit, byVisit.get(visit.id) ?? [], articleOf, names));
  const shortName = (article: string): string => names.get(article)?.shortName ?? article;
  const byPair = groupBy(statements.filter(({ visit }) => visit !== null), ({ pair }) => pair ?? '');
  const pairs = [...groupBy(facts, ({ pair }) => pair)].map(([pair, own]) => linkPair(own, byPair.get(pair) ?? [], shortName, codebook));
  const visits = sortedBy(pairs.flatMap((pair) => pair.visits), ({ id }) => id);
  const agreements = sortedBy(pairs.flatMap((pair) => pair.agreements), ({ id }) => id).map((agreement) => retitled(desk, agreement));
  const topics = sortedBy(pairs.flatMap((pair) => pair.topics), ({ id }) => id);
  const articles = ordered.map(({ article }) => article);
  return {
    articles: articles.map((article) => articleRecord(article, names.get(article.id) ?? nameAlone(article), visits)),
    texts: new Map(articles.map(({ id, text }) => [id, text])),
    visits,
    agreements,
    topics,
    sectors: sectorRecords(codebook, agreements, topics),
    statements: statements.map(({ record }) => record),
    codebook,
  };
}

const missing = (id: string): never => {
  throw new Error(`a visit names the article "${id}", which was not read`);
};

const nameAlone = (article: ReadArticle): SourceName => {
  const name = nameSources([article]).get(article.id);
  if (!name) throw new Error('every article has a name');
  return name;
};
