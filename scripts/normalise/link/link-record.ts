import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { MatterLexicon } from '../code/matter/matter-lexicon.ts';
import type { DecidedArticle } from '../desk/decided-article.ts';
import { decideRecords } from '../desk/decide-records.ts';
import type { DeskDecision } from '../desk/load-desk.ts';
import type { ReadArticle } from '../read/article-text.ts';
import { articleRecord, visitsByArticle } from './article-records.ts';
import { withBriefs } from './brief/with-briefs.ts';
import { visitDifferences } from './differences/visits.ts';
import { linkPair } from './pair-records.ts';
import { placeStatements } from './place-statements.ts';
import type { TheRecord } from './record.ts';
import { findReruns } from './reruns.ts';
import { sectorRecords } from './sectors.ts';
import { sortedBy } from './sort.ts';
import { nameSources, type SourceName } from './sources.ts';
import { withoutRepeats } from './without-repeats.ts';
import { type SourceLookups, withSources } from './visit-sources.ts';
import { type LinkedVisits, linkVisits } from './visits.ts';

/**
 * Links coded articles into the record: visits across articles, matters across visits, then each pair of countries alone;
 * last what the desk decided on records. The result does not depend on the order of the articles.
 * @param coded articles after the desk's decisions on passages
 * @param desk all decisions; those on matters and records are applied here
 */
export function linkRecord(
  coded: readonly DecidedArticle[],
  codebook: Codebook,
  matters: MatterLexicon,
  desk: readonly DeskDecision[],
): TheRecord {
  const ordered = sortedBy(coded, ({ article }) => article.id);
  const byId = new Map(ordered.map(({ article }) => [article.id, article]));
  const articleOf = (id: string): ReadArticle => byId.get(id) ?? missing(id);
  const linked = linkVisits(ordered);
  const reruns = new Map(
    linked.visits.map(({ id, sources }) => [id, findReruns(sources.map(({ article }) => articleOf(article)))]),
  );
  const columnOf = (visit: string | null, article: string): string =>
    reruns.get(visit ?? '')?.get(article)?.of ?? article;
  const statements = placeStatements(ordered, linked, { matters, codebook, desk, columnOf });
  const byVisit = Map.groupBy(statements, ({ visit }) => visit ?? '');
  const names = new Map<string, SourceName>();
  const lookups = (visit: string): SourceLookups => ({ articleOf, names, reruns: reruns.get(visit) ?? new Map() });
  const facts = linked.visits.map((visit) => withSources(visit, byVisit.get(visit.id) ?? [], lookups(visit.id)));
  const shortName = (article: string): string => names.get(article)?.shortName ?? article;
  const byPair = Map.groupBy(
    withoutRepeats(statements.filter(({ visit }) => visit !== null)),
    ({ pair }) => pair ?? '',
  );
  const differences = visitDifferences(ordered, linked, facts, shortName);
  const pairs = [...Map.groupBy(facts, ({ pair }) => pair)].map(([pair, own]) =>
    linkPair({ facts: own, differences, statements: byPair.get(pair) ?? [], shortName, codebook }),
  );
  const visits = sortedBy(
    pairs.flatMap((pair) => pair.visits),
    ({ id }) => id,
  );
  const agreements = sortedBy(
    pairs.flatMap((pair) => pair.agreements),
    ({ id }) => id,
  );
  const topics = sortedBy(
    pairs.flatMap((pair) => pair.topics),
    ({ id }) => id,
  );
  const linkedRecords = { visits, agreements, topics, sectors: sectorRecords(codebook, agreements, topics) };
  const decided = decideRecords(linkedRecords, statements, entriesByVisit(ordered, linked), desk);
  const records = statements.map(({ record }) => record);
  const visitsOf = visitsByArticle(visits);
  return {
    articles: ordered.map(({ article }) =>
      articleRecord(article, names.get(article.id) ?? nameAlone(article), visitsOf),
    ),
    texts: new Map(ordered.map(({ article: { id, text } }) => [id, text])),
    ...withBriefs(decided, records, shortName),
    statements: records,
    codebook,
  };
}

/** The desk's decisions about visits as wholes. */
const entriesByVisit = (
  articles: readonly DecidedArticle[],
  { visitOf }: LinkedVisits,
): Parameters<typeof decideRecords>[2] => {
  const about = articles
    .flatMap(({ aboutVisits }) => aboutVisits ?? [])
    .map(({ visit, entry }) => ({ visit: (visit && visitOf.get(visit)) ?? '', entry }));
  return new Map(
    [...Map.groupBy(about, ({ visit }) => visit)].map(([visit, entries]) => [visit, entries.map(({ entry }) => entry)]),
  );
};

const missing = (id: string): never => {
  throw new Error(`a visit names the article "${id}", which was not read`);
};

const nameAlone = (article: ReadArticle): SourceName => {
  const name = nameSources([article]).get(article.id);
  if (!name) throw new Error('every article has a name');
  return name;
};
