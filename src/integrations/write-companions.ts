import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toCorpus } from '../lib/corpus.ts';
import { companionsOf } from '../lib/data/companions.ts';
import type { Program } from './site-thread.ts';

/** Characters that are written at one time. */
const TOGETHER = 1_000_000;

/** Writes the files of data beside the pages. */
export const writeCompanions: Program['writeCompanions'] = (tables, folder, between) => {
  const made = new Set<string>();
  for (const { path, text } of companionsOf(toCorpus(tables))) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    const content = text();
    if (typeof content === 'string') writeFileSync(file, content);
    else writePieces(file, content);
    between();
  }
};

/** Writes pieces as they come, some together. */
function writePieces(file: string, pieces: Iterable<string>): void {
  const target = openSync(file, 'w');
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    writeSync(target, waiting.join(''));
    [waiting, length] = [[], 0];
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length > TOGETHER) flush();
  }
  flush();
  closeSync(target);
}
