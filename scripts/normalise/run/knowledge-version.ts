import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/run.ts';
import { fingerprint } from './sealed.ts';

/** What a result depends on besides articles, codebook and desk. */
const CODE = ['scripts/normalise/**/*.ts', 'src/schemas/**/*.ts', 'src/lib/**/*.ts', 'package-lock.json'];

/**
 * Names what articles are read with: the code, its libraries, the Node that runs it, and every file of the codebook.
 * Whatever was made under one name is the same whenever it is made again.
 * @param codebook folder
 */
export function knowledgeVersion(codebook: string): string {
  const files = [
    ...globSync(CODE, { cwd: ROOT }).map((path) => ['code', ROOT, path] as const),
    ...globSync('**/*.{yaml,yml,json}', { cwd: codebook }).map((path) => ['codebook', codebook, path] as const),
  ];
  const named = files
    .map(([kind, folder, path]) => `${kind}/${path} ${fingerprint(readFileSync(join(folder, path)))}`)
    .sort();
  return fingerprint(process.version, ...named).slice(0, 16);
}
