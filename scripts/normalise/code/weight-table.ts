import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../user-error.ts';
import { HUNDREDTHS } from './logistic.ts';

const RESTORE = 'Restore it from version control; after a change to the rules npm run train writes it anew.';

/**
 * The lines of a file of a model.
 * @throws UserError when there is no such file
 */
export async function readModelLines(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).trimEnd().split('\n');
  } catch (cause) {
    throw new UserError([{ file, message: `cannot be read: ${String(cause)}`, fix: RESTORE }]);
  }
}

/**
 * Reads the lines of a table of weights: a name and its weights in hundredths, parted by tabs, from the second line of the file on.
 * @param file as it is told to a reader
 * @param named what a name stands for: `feature`
 * @param width how many weights a name has
 * @throws UserError when a line is malformed
 */
export const readWeights = (
  lines: readonly string[],
  { file, named, width }: { file: string; named: string; width: number },
): Map<string, number[]> =>
  new Map(
    lines.map((line, at) => {
      const [name = '', ...numbers] = line.split('\t');
      const own = numbers.map((number) => Number(number) / HUNDREDTHS);
      if (own.length !== width || own.some(Number.isNaN))
        throw malformedTable(file, at + 2, `a ${named} and ${String(width)} numbers`, line);
      return [name, own];
    }),
  );

/** One weight a feature, learnt from hand-coded articles. */
export interface FeatureTable {
  /** `sides-3fa9c1` */
  version: string;
  weights: ReadonlyMap<string, number>;
}

/**
 * Reads `models/NAME.tsv`, written by `npm run train`: its version in the first line, then a line a feature with its weight in hundredths.
 * @param folder of the codebook
 * @throws UserError when the file is missing or a line is malformed
 */
export async function loadFeatureTable(folder: string, name: string): Promise<FeatureTable> {
  const file = join(folder, 'models', `${name}.tsv`);
  const [version = '', ...lines] = await readModelLines(file);
  if (!new RegExp(`^${name}-\\w+$`).test(version)) throw malformedTable(file, 1, 'a version', version);
  const table = readWeights(lines, { file, named: 'feature', width: 1 });
  return { version, weights: new Map([...table].map(([feature, [weight = 0]]) => [feature, weight])) };
}

/** The lines of such a table behind its head. */
export const weightLines = (
  head: readonly (string | number)[],
  weights: ReadonlyMap<string, readonly number[]>,
): string =>
  [head, ...[...weights].map(([name, own]) => [name, ...own.map((weight) => Math.round(weight * HUNDREDTHS) + 0)])]
    .map((line) => `${line.join('\t')}\n`)
    .join('');

/** A line that is not as it was written. */
export const malformedTable = (file: string, line: number, expected: string, found: string): UserError =>
  new UserError([
    {
      file,
      line,
      message: `expected ${expected}, found “${found.slice(0, 60)}”`,
      fix: RESTORE,
    },
  ]);
