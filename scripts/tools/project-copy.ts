import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** All of the project but what makes it this site. */
const PROJECT = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Puts the same code into another, empty folder: beside another corpus it makes another site. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PROJECT) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
