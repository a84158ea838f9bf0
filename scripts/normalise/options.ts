import { readArguments, whole } from '../tools/read-arguments.ts';
import type { Share } from './run/code-share.ts';
import { UserError } from './user-error.ts';

/** Where a run reads and writes. */
export interface Options {
  articles: string;
  codebook: string;
  /** Null for `--desk none`. */
  desk: string | null;
  out: string;
  /** What was worked out before; may be deleted at any time. */
  cache: string;
  /** Write nothing, fail when the record is stale. */
  check: boolean;
  /** Null for as many as pay. */
  threads: number | null;
  /** Code only this share of the articles, into the cache. */
  shard: Share | null;
}

export const USAGE = `npm run normalise [-- --articles DIR --codebook DIR --desk DIR|none --out DIR --check]

  --articles DIR   articles to read            (content/articles)
  --codebook DIR   what the reader knows       (content/codebook)
  --desk DIR|none  editors' decisions          (content/desk)
  --out DIR        folder of the record        (content/record)
  --check          leave the record as it is; fail when it is stale
  --cache DIR      what was worked out before; may be deleted  (.cache/normalise)
  --threads N      threads that share the work (as many as pay)
  --shard N/M      only read and code the Nth of M shares of the articles, into the cache`;

const STRINGS = {
  articles: { type: 'string', default: 'content/articles' },
  codebook: { type: 'string', default: 'content/codebook' },
  desk: { type: 'string', default: 'content/desk' },
  out: { type: 'string', default: 'content/record' },
  cache: { type: 'string', default: '.cache/normalise' },
  check: { type: 'boolean', default: false },
  threads: { type: 'string' },
  shard: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws UserError for an option that there is not, or a value that it cannot have
 */
export function readOptions(args: readonly string[]): Options | null {
  const { help, desk, threads, shard, ...values } = readArguments('normalise', {
    args: [...args],
    options: STRINGS,
  }).values;
  if (help) return null;
  return {
    ...values,
    desk: desk === 'none' ? null : desk,
    threads: threads === undefined ? null : whole(threads, { command: 'normalise', field: '--threads' }, 3),
    shard: shard === undefined ? null : readShard(shard),
  };
}

const readShard = (value: string): Share => {
  const [, nth = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(value) ?? []).map(Number);
  if (nth >= 1 && nth <= of) return { nth, of };
  throw new UserError([
    { file: 'normalise', field: '--shard', message: `expected a share such as 1/4, found "${value}"` },
  ]);
};
