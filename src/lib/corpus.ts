import type { Agreement } from '../schemas/agreement.ts';
import type { Article } from '../schemas/article.ts';
import type { Codebook } from '../schemas/codebook.ts';
import type { Sector } from '../schemas/sector.ts';
import type { Site } from '../schemas/site.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Visit } from '../schemas/visit.ts';
import { startOf } from './dates.ts';
import { quotableOf } from './record/quotable.ts';

/** The record's tables as they were read, in any order. */
export interface Tables {
  site: Site;
  codebook: Codebook;
  articles: Article[];
  visits: Visit[];
  agreements: Agreement[];
  topics: Topic[];
  sectors: Sector[];
  statements: Statement[];
}

/** A table that keeps the record's order and finds a row by its id. */
export interface Table<Row> {
  all: readonly Row[];
  /** The row with this id; the record's references are checked before it is written, so a missing one is a fault. */
  get: (id: string) => Row;
  has: (id: string) => boolean;
  /** The rows that hold `value` in the field `key`, in the record's order; indexed at the first question. */
  where: <Key extends keyof Row>(key: Key, value: Row[Key]) => readonly Row[];
}

/** The whole record, sorted, with every reference one step away. */
export interface Corpus {
  site: Site;
  codebook: Codebook;
  articles: Table<Article>;
  /** In the order of time. */
  visits: Table<Visit>;
  /** By visit, firmest first. */
  agreements: Table<Agreement>;
  topics: Table<Topic>;
  sectors: Table<Sector>;
  /** By article, in the order of the text. */
  statements: Table<Statement>;
  /** Ids of the pairs of countries: `nordhavn-ruritania`. */
  pairs: readonly string[];
  /** Ids of the statements whose words may be shown. */
  quotable: ReadonlySet<string>;
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toTable = <Row extends { id: string }>(what: string, rows: readonly Row[]): Table<Row> => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const indexes = new Map<keyof Row, Map<unknown, Row[]>>();
  return {
    where: (key, value) => {
      const index = indexes.get(key) ?? Map.groupBy(rows, (row): unknown => row[key]);
      indexes.set(key, index);
      return index.get(value) ?? [];
    },
    all: rows,
    has: (id) => byId.has(id),
    get: (id) => {
      const row = byId.get(id);
      if (!row) throw new Error(`${what} "${id}" is not in the record. Fix: run npm run normalise.`);
      return row;
    },
  };
};

const LAST = '9999';
const visitKey = (visit: Visit): string => `${startOf(visit.dates.value) ?? LAST} ${visit.id}`;
const articleKey = (article: Article): string => `${startOf(article.date.value) ?? LAST} ${article.name} ${article.id}`;

const sortBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => compareText(key(a), key(b)));

/** Sorts and joins the tables once, for all pages. */
export const toCorpus = (tables: Tables): Corpus => {
  const visits = sortBy(tables.visits, visitKey);
  const agreements = new Map(tables.agreements.map((agreement) => [agreement.id, agreement]));
  const articles = sortBy(tables.articles, articleKey);
  const statementsOf = Map.groupBy(tables.statements, (statement) => statement.article);
  const place = new Map(articles.map((article, index) => [article.id, index]));
  return {
    site: tables.site,
    codebook: tables.codebook,
    articles: toTable('Article', articles),
    visits: toTable('Visit', visits),
    agreements: toTable(
      'Agreement',
      visits.flatMap((visit) => visit.agreements.flatMap((id) => agreements.get(id) ?? [])),
    ),
    topics: toTable(
      'Topic',
      [...tables.topics].sort((a, b) => compareText(a.pair, b.pair) || a.title.localeCompare(b.title, 'en')),
    ),
    sectors: toTable(
      'Sector',
      [...tables.sectors].sort((a, b) => a.order - b.order),
    ),
    statements: toTable(
      'Statement',
      [...tables.statements].sort(
        (a, b) =>
          (place.get(a.article) ?? 0) - (place.get(b.article) ?? 0) || a.start - b.start || compareText(a.id, b.id),
      ),
    ),
    pairs: [...new Set(visits.map((visit) => visit.pair))].sort(compareText),
    quotable: new Set(
      articles.flatMap((article) => quotableOf(article, statementsOf.get(article.id) ?? [], tables.site.quotedShare)),
    ),
  };
};
