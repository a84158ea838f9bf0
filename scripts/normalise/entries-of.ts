import { type Dirent, readdirSync } from 'node:fs';
import { shownPath } from './codebook/read-yaml.ts';
import { UserError } from './user-error.ts';

/**
 * What lies in a folder that an option of the command line names.
 * @param of what is expected in it: `articles`
 * @param fix what to do where there is no such folder
 * @throws UserError when there is none
 */
export function entriesOf(folder: string, { of, fix }: { of: string; fix: string }): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    if (!['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    throw new UserError([{ file: shownPath(folder), message: `expected a folder of ${of}, found none`, fix }]);
  }
}
