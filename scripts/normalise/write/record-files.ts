import type { Codebook } from '../../../src/schemas/codebook.ts';
import type { Sector } from '../../../src/schemas/sector.ts';
import type { Statement } from '../../../src/schemas/statement.ts';
import type { TheRecord } from '../link/record.ts';
import { agreementBody } from './agreement-body.ts';
import { markdownFile, storedTextFile } from './markdown.ts';
import { sectorBody, topicBody, visitBody } from './other-bodies.ts';
import { CODEBOOK, sectorPath, STATEMENTS } from './record-paths.ts';
import { type AgreementView, viewOf } from './record-view.ts';

/** Files by their path below the record's folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * The record as files: front matter by the schemas, bodies that read well, statements as JSON Lines.
 * @param record a checked record
 */
export function recordFiles(record: TheRecord): Files {
  const view = viewOf(record);
  const files = new Map(linkedFiles(record, view));
  for (const [path, content] of sectorFiles(record.sectors, view)) files.set(path, content);
  files.set(STATEMENTS, record.statements.map(statementLine).join(''));
  files.set(CODEBOOK, codebookFile(record.codebook));
  return files;
}

/** The files of the articles and of what their statements are linked into. */
export function linkedFiles(record: TheRecord, view = viewOf(record)): Files {
  const files = new Map<string, string>();
  for (const article of record.articles)
    files.set(`articles/${article.id}.md`, storedTextFile(article, record.texts.get(article.id) ?? ''));
  for (const visit of record.visits) files.set(`visits/${visit.id}.md`, markdownFile(visit, visitBody(visit, view)));
  for (const agreement of record.agreements)
    files.set(`agreements/${agreement.id}.md`, markdownFile(agreement, agreementBody(agreement, view)));
  for (const topic of record.topics) files.set(`topics/${topic.id}.md`, markdownFile(topic, topicBody(topic, view)));
  return files;
}

/** The files of the sectors, which gather the agreements of all pairs of countries. */
export const sectorFiles = (sectors: readonly Sector[], view: AgreementView): Files =>
  new Map(sectors.map((sector) => [sectorPath(sector.id), markdownFile(sector, sectorBody(sector, view))]));

/** A line of `statements.jsonl`. */
export const statementLine = (statement: Statement): string => `${JSON.stringify(statement)}\n`;

/** `codebook.json`. */
export const codebookFile = (codebook: Codebook): string => `${JSON.stringify(codebook, null, 2)}\n`;
