import type { Agreement } from '../../schemas/agreement.ts';
import type { Article } from '../../schemas/article.ts';
import type { Sector } from '../../schemas/sector.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { Visit } from '../../schemas/visit.ts';
import type { Statement } from '../../schemas/statement.ts';
import { absolute, agreementAddress, articleAddress, sectorAddress, topicAddress, visitAddress } from '../addresses.ts';
import type { Corpus } from '../corpus.ts';
import { toPublic } from './public-statement.ts';

const withoutStatements = (corpus: Corpus, path: string, record: object): object => ({
  address: absolute(path, corpus.site.address),
  licence: corpus.site.licence.address,
  record,
});

/** The JSON twin of a page: the record, its address and the statements that it rests on. */
const twin = (corpus: Corpus, path: string, record: object, statements: readonly Statement[]): object => ({
  ...withoutStatements(corpus, path, record),
  statements: statements.map((statement) => toPublic(corpus, statement)),
});

const statementsOf = (corpus: Corpus, agreements: readonly string[]): Statement[] =>
  agreements.flatMap((agreement) => corpus.statements.where('agreement', agreement));

export const agreementTwin = (corpus: Corpus, agreement: Agreement): object =>
  twin(corpus, agreementAddress(agreement.id), agreement, statementsOf(corpus, [agreement.id]));

export const visitTwin = (corpus: Corpus, visit: Visit): object =>
  twin(corpus, visitAddress(visit.id), visit, statementsOf(corpus, visit.agreements));

export const topicTwin = (corpus: Corpus, topic: Topic): object =>
  twin(
    corpus,
    topicAddress(topic.id),
    topic,
    statementsOf(
      corpus,
      topic.course.flatMap(({ agreement }) => agreement ?? []),
    ),
  );

/** A field's page lists records and quotes nothing; the statements stand in the twins of its records. */
export const sectorTwin = (corpus: Corpus, sector: Sector): object =>
  withoutStatements(corpus, sectorAddress(sector.id), sector);

export const articleTwin = (corpus: Corpus, article: Article): object =>
  twin(corpus, articleAddress(article.id), article, corpus.statements.where('article', article.id));
