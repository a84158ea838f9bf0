import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';

/**
 * What words mean, as points: words that are used alike stand near each other, so that what a model has learnt of one tells
 * something of the others. `models/word-vectors.tsv` has a word a line with its coordinates, a byte each, in base64; written by
 * `npm run vectors`.
 */
export interface WordVectors {
  dimensions: number;
  /** Coordinates in steps of `STEP`. */
  of: ReadonlyMap<string, Int8Array>;
}

/** Coordinates are kept as whole numbers of these; a standard deviation is one. */
export const STEP = 1 / 32;
const FILE = 'word-vectors.tsv';

/**
 * Reads the table.
 * @param folder of the codebook
 * @throws UserError when a line is malformed
 */
export async function loadWordVectors(folder: string): Promise<WordVectors> {
  const file = join(folder, 'models', FILE);
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const of = new Map(
    lines.map((line) => {
      const [word = '', coded = ''] = line.split('\t');
      return [word, new Int8Array(Buffer.from(coded, 'base64'))] as const;
    }),
  );
  const dimensions = of.values().next().value?.length ?? 0;
  const odd = [...of.values()].findIndex((own) => own.length !== dimensions || dimensions === 0);
  if (odd >= 0) throw malformed(file, odd + 1, dimensions, lines[odd] ?? '');
  return { dimensions, of };
}

const malformed = (file: string, line: number, dimensions: number, found: string): UserError =>
  new UserError([
    {
      file,
      line,
      message: `expected a word, a tab and ${String(dimensions)} bytes in base64, found “${found.slice(0, 60)}”`,
      fix: 'Restore the file, or write it anew with npm run vectors.',
    },
  ]);

/** Adds the coordinates of a word to a sum, as often as it counts. */
export function addWord(sum: number[] | Float64Array, own: Int8Array, weight: number): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + weight * (own[at] ?? 0);
}
