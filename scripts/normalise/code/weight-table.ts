import { readFile } from 'node:fs/promises';
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
