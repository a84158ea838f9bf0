import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../normalise/user-error.ts';

/**
 * Reads a command line.
 * @param command as it is called: `normalise`
 * @throws UserError for an option that there is not, or that lacks its value
 */
export function readArguments<T extends ParseArgsConfig>(command: string, config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    const message = (cause as Error).message.split('\n')[0] ?? '';
    throw new UserError([{ file: command, message, fix: `npm run ${command} -- --help shows the options.` }]);
  }
}

/**
 * The one of several things that an option names.
 * @throws UserError for another name
 */
export function named<T extends { name: string }>(
  name: string,
  all: readonly T[],
  { command, field }: { command: string; field: string },
): T {
  const found = all.find((one) => one.name === name);
  if (found) return found;
  const expected = all.map((one) => one.name).join(', ');
  throw new UserError([{ file: command, field, message: `expected one of ${expected}, found "${name}"` }]);
}

/**
 * The whole number that an option gives.
 * @param digits at most so many
 * @throws UserError for what is no whole number from 1
 */
export function whole(value: string, { command, field }: { command: string; field: string }, digits = 7): number {
  if (/^[1-9]\d*$/u.test(value) && value.length <= digits) return Number(value);
  const expected = `a whole number from 1, of at most ${digits} digits`;
  throw new UserError([{ file: command, field, message: `expected ${expected}, found "${value}"` }]);
}

/**
 * The number that an option gives.
 * @throws UserError for what is no number above 0
 */
export function positive(value: string, { command, field }: { command: string; field: string }): number {
  if (Number(value) > 0) return Number(value);
  throw new UserError([{ file: command, field, message: `expected a number above 0, found "${value}"` }]);
}
