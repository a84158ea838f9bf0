import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/run.ts';
import { fingerprint } from './sealed.ts';

/** What a result depends on besides articles, codebook and desk. */
const CODE = ['scripts/normalise/**/*.ts', 'src/schemas/**/*.ts', 'src/lib/**/*.ts', 'package-lock.json'];

/** Of the code as this process runs it: files that are edited meanwhile are for the next. */
let code: readonly string[] | null = null;

/**
 * Names what articles are read with: the code, its libraries, the Node that runs it, and every file of the codebook.
 * Whatever was made under one name is the same whenever it is made again.
 * @param codebook folder
 */
export function knowledgeVersion(codebook: string): string {
  code ??= named(ROOT, CODE);
  return fingerprint(process.version, ...code, 'codebook', ...named(codebook, ['**/*.*'])).slice(0, 16);
}

/** The files of a folder, each with a sum of its bytes, in the order of their paths. */
const named = (folder: string, patterns: readonly string[]): string[] =>
  globSync(patterns, { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => `${path} ${fingerprint(readFileSync(join(folder, path)))}`);
