import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject as copyTo } from '../../../scripts/tools/project-copy.ts';

/** Without what Vitest sets for its own pages: a build would take it for its own. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP'].map((name) => [name, process.env[name]])),
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs a command of the project in another folder. */
const run = (folder: string, args: readonly string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: environment(),
  });
  return { status, said: stdout + stderr };
};

/**
 * Puts the same code beside another corpus, gives it a record and builds the site.
 * @param content a folder like `content/`
 * @returns the folder of the whole, with `content/record` and `dist`
 */
export function buildElsewhere(content: string): string {
  const folder = copyProject(content);
  for (const args of [['scripts/normalise.ts'], ['node_modules/astro/bin/astro.mjs', 'build', '--silent']]) {
    const { status, said } = run(folder, args);
    if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}:\n${said}`);
  }
  return folder;
}

/**
 * Puts the same code beside another corpus.
 * @param content a folder like `content/`
 * @returns the folder of the whole
 */
export function copyProject(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  copyTo(folder);
  cpSync(content, join(folder, 'content'), { recursive: true });
  return folder;
}
