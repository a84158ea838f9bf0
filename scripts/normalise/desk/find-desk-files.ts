import { join } from 'node:path';
import { shownPath } from '../codebook/read-yaml.ts';
import { entriesOf } from '../entries-of.ts';
import { UserError } from '../user-error.ts';

/** What editors of text leave beside a file: `a.yaml~`, `#a.yaml#`, `a.yaml.bak`. */
const BACKUP = /~$|^#.*#$|\.(?:bak|orig|swp|tmp)$/u;

/**
 * The files of a folder of decisions, in the order of their names. Hidden files and backups of editors are none.
 * @throws UserError when the folder is missing, or for whatever else lies in it: decisions that nobody reads would be lost
 */
export function findDeskFiles(folder: string): string[] {
  const all = entriesOf(folder, { of: 'decisions', fix: 'Point --desk at the folder, or say --desk none.' });
  const entries = all.filter(({ name }) => !name.startsWith('.') && !BACKUP.test(name));
  const others = entries.filter((entry) => entry.isDirectory() || !entry.name.endsWith('.yaml'));
  if (others.length > 0)
    throw new UserError(
      others.map((entry) => ({
        file: shownPath(join(folder, entry.name)),
        message: `expected a .yaml file of decisions, found ${entry.isDirectory() ? 'a folder' : 'another'}`,
        fix: entry.isDirectory() ? 'Move its files into the folder above.' : 'Name it .yaml, or move it elsewhere.',
      })),
    );
  return entries.map(({ name }) => name).sort();
}
