import { readFileSync } from 'node:fs';
import { byText } from '../link/sort.ts';
import { type Problem, UserError } from '../user-error.ts';
import { type YamlLines, yamlLines } from './yaml-lines.ts';

/** Problems that say where in a YAML file they stand, with the line; each file is read once, and only where there is a problem. */
export function withLines(problems: readonly Problem[]): Problem[] {
  const files = new Map<string, YamlLines | null>();
  return problems.map((problem) => {
    const { file, at, line } = problem;
    if (at === undefined || line !== undefined) return problem;
    const known = files.has(file) ? files.get(file) : linesOf(file);
    files.set(file, known ?? null);
    const found = known?.lineOf(at);
    return found === undefined ? problem : { ...problem, line: found };
  });
}

/** What a piece of work gives; mistakes of the user's that it meets are told with their lines, and in their order. */
export async function tellingLines<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof UserError ? new UserError(inOrder(withLines(cause.problems))) : cause;
  }
}

/** By file, then by line. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => byText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));

const linesOf = (file: string): YamlLines | null => {
  try {
    return yamlLines(readFileSync(file, 'utf8'));
  } catch {
    // A file that is gone meanwhile has no lines; the problem is told without one.
    return null;
  }
};
