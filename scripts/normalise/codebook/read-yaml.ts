import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type Problem, UserError } from '../user-error.ts';

/** A path as the user knows it: relative to where the command runs. */
export const shownPath = (path: string): string => relative(process.cwd(), path) || path;

/**
 * Reads a YAML file and checks it against a schema.
 * @param path file to read
 * @param schema what it must hold
 * @returns the parsed value
 * @throws UserError naming file, line and field of every mistake
 */
export async function readYaml<T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> {
  const file = shownPath(path);
  const lines = new LineCounter();
  const source = await readFile(path, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new UserError([
      {
        file,
        message: 'expected this file, found none',
        fix: 'Restore it, or point the option at the folder that has it.',
      },
    ]);
  });
  const document = parseDocument(source, { lineCounter: lines, maxAliasCount: 50 } as object);
  if (document.errors.length > 0) throw new UserError(document.errors.map((error) => yamlProblem(file, error)));
  const result = schema.safeParse(document.toJS({ maxAliasCount: 50 }));
  if (result.success) return result.data;
  throw new UserError(
    result.error.issues.map((issue) => {
      const node = document.getIn(issue.path as (string | number)[], true);
      const offset = isNode(node) ? node.range?.[0] : undefined;
      return {
        file,
        ...(offset === undefined ? {} : { line: lines.linePos(offset).line }),
        field: issue.path.join('.'),
        message: issue.message,
      };
    }),
  );
}

const yamlProblem = (
  file: string,
  error: { message: string; linePos?: [{ line: number }, ...unknown[]] | undefined },
): Problem => ({
  file,
  ...(error.linePos ? { line: error.linePos[0].line } : {}),
  message: `expected YAML, ${error.message.split('\n')[0] ?? ''}`,
});
