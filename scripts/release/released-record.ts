import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { UserError } from '../normalise/user-error.ts';

/** Tables whose rows are records with an address. */
const TABLES = ['articles', 'visits', 'agreements', 'topics'];
const rows = z.array(z.looseObject({ id: z.string() }));

/**
 * The records of a release, or of a built site, as files of a record: by path, with the record as front matter.
 * @throws UserError when a table is missing or no table
 */
export async function releasedRecord(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const table of TABLES) {
    const path = join(folder, `${table}.json`);
    const content = await readFile(path, 'utf8').catch(() => '');
    for (const row of readRows(path, content)) files.set(`${table}/${row.id}.md`, `---\n${JSON.stringify(row)}\n---\n`);
  }
  return files;
}

const readRows = (file: string, content: string): z.infer<typeof rows> => {
  try {
    return rows.parse(JSON.parse(content));
  } catch {
    throw new UserError([{ file, message: 'expected a table of records', fix: 'Name the folder of a release.' }]);
  }
};
