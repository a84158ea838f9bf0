import { hash } from 'node:crypto';
import type { Told } from '../code/gazetteer/told.ts';
import type { ArticleFile } from '../read/read-article.ts';
import { fingerprint } from './sealed.ts';

/**
 * An article to be coded: a file as received, or the record's own file of one that can be read no more.
 * `key` names all that its coding follows from.
 */
export type ArticleInput = {
  key: string;
  id: string;
  /** What other articles of the corpus say of its names; missing where it is read by itself. */
  told?: Told;
} & ({ file: ArticleFile } | { kept: string });

/** @param version see `knowledgeVersion` */
export const fileInput = (file: ArticleFile, version: string): ArticleInput => ({
  key: fingerprint(version, 'file', file.id, file.name, file.bytes),
  id: file.id,
  file,
});

/** @param kept content of the article's file in the record */
export const keptInput = (id: string, kept: string, version: string): ArticleInput => ({
  key: fingerprint(version, 'kept', id, kept),
  id,
  kept,
});

/** The same article, to be coded with what others say of its names. */
export const toldInput = (input: ArticleInput, told: Told): ArticleInput => ({
  ...input,
  key: fingerprint(input.key, 'told', JSON.stringify(told)),
  told,
});

/**
 * The part of `parts` that an article falls to, from 1; the same on every machine, whatever other articles there are.
 * @example shareOf('coast-wire', 4) is 1, 2, 3 or 4
 */
export const shareOf = (id: string, parts: number): number =>
  (Number.parseInt(hash('sha256', id, 'hex').slice(0, 8), 16) % parts) + 1;
