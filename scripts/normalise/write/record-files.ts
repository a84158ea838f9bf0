import type { TheRecord } from '../link/record.ts';
import { agreementBody } from './agreement-body.ts';
import { markdownFile, storedTextFile } from './markdown.ts';
import { sectorBody, topicBody, visitBody } from './other-bodies.ts';
import { viewOf } from './record-view.ts';

/** Files by their path below the record's folder. */
export type Files = ReadonlyMap<string, string>;

/**
 * The record as files: front matter by the schemas, bodies that read well, statements as JSON Lines.
 * @param record a checked record
 */
export function recordFiles(record: TheRecord): Files {
  const view = viewOf(record);
  const files = new Map<string, string>();
  for (const article of record.articles)
    files.set(`articles/${article.id}.md`, storedTextFile(article, record.texts.get(article.id) ?? ''));
  for (const visit of record.visits) files.set(`visits/${visit.id}.md`, markdownFile(visit, visitBody(visit, view)));
  for (const agreement of record.agreements)
    files.set(`agreements/${agreement.id}.md`, markdownFile(agreement, agreementBody(agreement, view)));
  for (const topic of record.topics) files.set(`topics/${topic.id}.md`, markdownFile(topic, topicBody(topic, view)));
  for (const sector of record.sectors)
    files.set(`sectors/${sector.id}.md`, markdownFile(sector, sectorBody(sector, view)));
  files.set('statements.jsonl', record.statements.map((statement) => `${JSON.stringify(statement)}\n`).join(''));
  files.set('codebook.json', `${JSON.stringify(record.codebook, null, 2)}\n`);
  return files;
}
