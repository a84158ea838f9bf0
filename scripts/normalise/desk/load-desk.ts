import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { type Decision, decisionSchema } from '../../../src/schemas/desk.ts';
import { readYaml, shownPath } from '../codebook/read-yaml.ts';
import { UserError } from '../user-error.ts';

/** A decision with the file that it stands in. */
export interface DeskDecision {
  file: string;
  /** From 1, its place in the file. */
  place: number;
  decision: Decision;
}

/**
 * Reads the desk's decisions: every `.yaml` file of the folder, a list each.
 * @param folder null for none
 * @throws UserError when the folder is missing or a decision is malformed
 */
export async function loadDesk(folder: string | null): Promise<DeskDecision[]> {
  if (folder === null) return [];
  const names = await readdir(folder).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new UserError([
      {
        file: shownPath(folder),
        message: 'expected a folder of decisions, found none',
        fix: 'Point --desk at the folder, or say --desk none.',
      },
    ]);
  });
  const files = names.filter((name) => name.endsWith('.yaml')).sort();
  const lists = await Promise.all(
    files.map((name) => readYaml(join(folder, name), z.array(decisionSchema).nullable())),
  );
  return lists.flatMap((list, at) =>
    (list ?? []).map((decision, place) => ({
      file: shownPath(join(folder, files[at] ?? '')),
      place: place + 1,
      decision,
    })),
  );
}
