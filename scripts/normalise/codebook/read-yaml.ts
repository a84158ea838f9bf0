import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { z } from 'astro/zod';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type Problem, UserError } from '../user-error.ts';
import { faultsOf, fieldName } from './schema-problems.ts';
import { yamlLines } from './yaml-lines.ts';

/** A file as messages name it, and its entries. */
interface Named {
  file: string;
  entry: string;
}

/** A path as the user knows it: relative to where the command runs. */
export const shownPath = (path: string): string => relative(process.cwd(), path) || path;

/**
 * Reads a YAML file and checks it against a schema.
 * Files without a mistake are read by the one library, which takes a tenth of the time of the other; the other knows the
 * lines of mistakes, and is asked where there is one or where the two may differ.
 * @param path file to read
 * @param schema what it must hold
 * @param entry what messages call an entry, where the file is a list
 * @returns the parsed value
 * @throws UserError naming file, line and field of every mistake
 */
export async function readYaml<T extends z.ZodType>(path: string, schema: T, entry = 'entry'): Promise<z.output<T>> {
  const file = shownPath(path);
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
  const plain = plainYaml(source);
  const result = plain === undefined ? null : schema.safeParse(plain);
  return result?.success ? result.data : withProblems(source, schema, { file, entry });
}

/** What the two libraries, or two versions of YAML, read differently: anchors, aliases, tags, directives, `1_000`, `0b11`. */
const UNUSUAL = /(?<![^\s[{,:])[&*!]\S|^%|\d_\d|(?<![\w-])[-+]?0b/mu;

/** What a YAML file holds; undefined where it is no plain YAML. */
export function plainYaml(source: string): unknown {
  if (UNUSUAL.test(source)) return undefined;
  try {
    return load(source, { schema: CORE_SCHEMA }) ?? null;
  } catch {
    return undefined;
  }
}

/** Reads YAML by the library that knows the lines of mistakes. @throws UserError naming file, line and field of each */
function withProblems<T extends z.ZodType>(source: string, schema: T, { file, entry }: Named): z.output<T> {
  const { document, lineOf } = yamlLines(source);
  if (document.errors.length > 0) throw new UserError(document.errors.map((error) => yamlProblem(file, error)));
  const data: unknown = document.toJS({ maxAliasCount: 50 });
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const problems = faultsOf(schema, result.error.issues, data).map(({ path, message }): Problem => {
    const line = lineOf(path);
    return { file, ...(line === undefined ? {} : { line }), field: fieldName(path, data, entry), message };
  });
  throw new UserError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
}

const yamlProblem = (
  file: string,
  error: { message: string; linePos?: [{ line: number }, ...unknown[]] | undefined },
): Problem => ({
  file,
  ...(error.linePos ? { line: error.linePos[0].line } : {}),
  message: `expected YAML, ${error.message.split('\n')[0] ?? ''}`,
});
