import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { toCorpus } from '../lib/corpus.ts';
import { companionsOf } from '../lib/data/companions.ts';
import { readTables } from '../lib/record-source.ts';

/** The thread that writes the files of data beside the pages, below the folder that it is given. */
const folder = workerData as string;
const made = new Set<string>();
for (const { path, text } of companionsOf(toCorpus(readTables()))) {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(file, text());
}
