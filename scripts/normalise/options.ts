import { parseArgs } from 'node:util';
import { UserError } from './user-error.ts';

/** Where a run reads and writes. */
export interface Options {
  articles: string;
  codebook: string;
  /** Null for `--desk none`. */
  desk: string | null;
  out: string;
  /** Write nothing, fail when the record is stale. */
  check: boolean;
}

export const USAGE = `npm run normalise [-- --articles DIR --codebook DIR --desk DIR|none --out DIR --check]

  --articles DIR   articles to read            (content/articles)
  --codebook DIR   what the reader knows       (content/codebook)
  --desk DIR|none  editors' decisions          (content/desk)
  --out DIR        folder of the record        (content/record)
  --check          write nothing; fail when the record is stale`;

const STRINGS = {
  articles: { type: 'string', default: 'content/articles' },
  codebook: { type: 'string', default: 'content/codebook' },
  desk: { type: 'string', default: 'content/desk' },
  out: { type: 'string', default: 'content/record' },
  check: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws UserError for an option that there is not
 */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({ args: [...args], options: STRINGS, allowPositionals: false });
    if (values.help) return null;
    return { ...values, desk: values.desk === 'none' ? null : values.desk };
  } catch (cause) {
    throw new UserError([
      {
        file: 'normalise',
        message: (cause as Error).message.split('\n')[0] ?? '',
        fix: 'Run with --help for the options.',
      },
    ]);
  }
}
