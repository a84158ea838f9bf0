import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { toSlug } from '../../src/lib/slug.ts';
import type { Direction } from '../normalise/code/actors/tally-visits.ts';
import type { GoldSentence } from './gold.ts';
import { readTable } from './read-table.ts';

/** What the writer of a hand-coded article says of the visit it tells of. */
export interface ManifestRow {
  /** Id of the article. */
  article: string;
  /** Name of the host country: `Ruritania`. */
  host: string;
}

/**
 * Reads what writers say of the articles of a hand-coded set: TSV with the columns file, host and more.
 * @param gold its table, beside which the manifest stands: `wide-aa.tsv`, `wide-aa-manifest.tsv`
 * @returns a row for each visit of each article; none where there is no manifest
 */
export async function readManifest(gold: string): Promise<ManifestRow[]> {
  const path = gold.replace(/\.tsv$/, '-manifest.tsv');
  if (!existsSync(path)) return [];
  return readTable(await readFile(path, 'utf8')).map(({ file = '', host = '' }) => ({
    article: file.replace(/\.txt$/, ''),
    host,
  }));
}

/**
 * Who visited whom, by the id of the article, of articles whose statements are all between the same two countries and whose
 * writer names one visit, with one of the two as host.
 * @param tables of a hand-coded set
 * @param sentences what stands in them
 */
export async function directionsOf(
  tables: readonly string[],
  sentences: readonly GoldSentence[],
): Promise<Map<string, Direction>> {
  const rows = Map.groupBy((await Promise.all(tables.map(readManifest))).flat(), ({ article }) => article);
  const gold = Map.groupBy(sentences, ({ article }) => article);
  const directions = new Map<string, Direction>();
  for (const [article, [row, ...others]] of rows) {
    const host = toSlug((row?.host ?? '').replace(/^the /i, ''));
    const pairs = (gold.get(article) ?? []).flatMap(({ statements }) => statements.flatMap((one) => one.pairs));
    const countries = new Set(pairs.flat());
    const [visitor] = [...countries].filter((country) => country !== host);
    if (others.length === 0 && countries.size === 2 && countries.has(host) && visitor)
      directions.set(article, { visitor, host });
  }
  return directions;
}
