import { readStoredText, readTables } from '../../src/lib/record-source.ts';
import type { TheRecord } from '../normalise/link/record.ts';

/** The record as it was written, with the stored texts. @throws Error for a file that is not as its schema says */
export const toTheRecord = (): TheRecord => {
  const tables = readTables();
  return { ...tables, texts: new Map(tables.articles.map(({ id }) => [id, readStoredText(id)])) };
};
