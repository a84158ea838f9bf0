import { readArguments, whole } from '../tools/read-arguments.ts';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Articles of each corpus. */
  sizes: readonly number[];
  /** Rounds of each size; three at most at the largest. */
  runs: number;
  /** Sites of corpora of more articles are not built. */
  sites: number;
  /** Small stages too. */
  quick: boolean;
  search: boolean;
  /** Lighthouse on the built site's pages instead. */
  lighthouse: boolean;
  profile: boolean;
  /** Null for a trial that is not kept. */
  out: string | null;
}

export const USAGE = `npm run bench [-- --sizes 5,100,350,1000,3500,10000 --runs 5 --sites 3500 --quick --no-search --no-profile --trial | --lighthouse]

  --sizes N,N…    articles of each corpus; 350 give about 1,000 agreements, 3,500 about 10,000
  --runs N        rounds of each size, of which the median counts (5; three at most from 3,000 articles on)
  --sites N       build sites of corpora up to so many articles (3500)
  --quick         5 and 100 articles, one round
  --no-search     without the measurement in a browser
  --no-profile    without the profile of the largest build
  --lighthouse    Lighthouse on each kind of page of the built site instead of all this
  --trial         print the table, and leave tests/bench/ as it is`;

const OPTIONS = {
  sizes: { type: 'string', default: '5,100,350,1000,3500,10000' },
  runs: { type: 'string', default: '5' },
  sites: { type: 'string', default: '3500' },
  quick: { type: 'boolean', default: false },
  search: { type: 'boolean', default: true },
  profile: { type: 'boolean', default: true },
  trial: { type: 'boolean', default: false },
  lighthouse: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line.
 * @returns null when help was asked for
 * @throws UserError for an option that there is not, or a value that it cannot have
 */
export function readBenchOptions(args: readonly string[]): BenchOptions | null {
  const { values } = readArguments('bench', { args: [...args], options: OPTIONS, allowNegative: true });
  if (values.help) return null;
  return {
    sizes: (values.quick ? '5,100' : values.sizes).split(',').map((size) => numberAt('--sizes', size)),
    runs: values.quick ? 1 : numberAt('--runs', values.runs),
    sites: numberAt('--sites', values.sites),
    quick: values.quick,
    lighthouse: values.lighthouse,
    search: values.search && !values.quick,
    profile: values.profile && !values.quick,
    out: values.trial || values.quick ? null : 'tests/bench',
  };
}

const numberAt = (field: string, value: string): number => whole(value, { command: 'bench', field });
