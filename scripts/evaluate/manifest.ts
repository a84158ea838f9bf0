import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { toSlug } from '../../src/lib/slug.ts';
import type { Direction } from '../normalise/code/actors/tally-visits.ts';
import { readTable } from './read-table.ts';

/** What the writer of a hand-coded article says of the visit it tells of. */
export interface ManifestRow {
  /** Id of the article. */
  article: string;
  /** Id of the visit: `graustark-ruritania-2024-05`; empty for none. */
  visit: string;
  /** Name of the host country: `Ruritania`. */
  host: string;
}

/**
 * Reads what writers say of the articles of a hand-coded set: TSV with the columns file, visit, visitor, host and more.
 * @param gold its table, beside which the manifest stands: `wide-aa.tsv`, `wide-aa-manifest.tsv`
 * @returns a row for each visit of each article; none where there is no manifest
 */
export async function readManifest(gold: string): Promise<ManifestRow[]> {
  const path = gold.replace(/\.tsv$/, '-manifest.tsv');
  if (!existsSync(path)) return [];
  return readTable(await readFile(path, 'utf8')).map(({ file = '', visit = '', host = '' }) => ({
    article: file.replace(/\.txt$/, ''),
    visit,
    host,
  }));
}

/**
 * Who visited whom, by the id of the article, of articles that tell of one visit: where its id is made of two countries, of which
 * one is spelt as the host is.
 * @param tables of a hand-coded set
 */
export async function directionsOf(tables: readonly string[]): Promise<Map<string, Direction>> {
  const rows = (await Promise.all(tables.map(readManifest))).flat();
  const directions = new Map<string, Direction>();
  for (const [article, [row, ...others]] of Map.groupBy(rows, (own) => own.article)) {
    const host = toSlug((row?.host ?? '').replace(/^the /i, ''));
    const pair = row?.visit.replace(/-\d{4}(?:-\d\d)?$/, '') ?? '';
    const visitor = otherIn(pair, host);
    if (others.length === 0 && visitor !== null) directions.set(article, { visitor, host });
  }
  return directions;
}

/** `graustark` of `graustark-ruritania` and `ruritania`; null where a country is not in the pair. */
function otherIn(pair: string, country: string): string | null {
  if (country === '') return null;
  if (pair.startsWith(`${country}-`)) return pair.slice(country.length + 1);
  return pair.endsWith(`-${country}`) ? pair.slice(0, -country.length - 1) : null;
}
