import { availableParallelism, totalmem } from 'node:os';
import { Tinypool } from 'tinypool';
import type { ArticleInput } from './article-input.ts';
import type { Group } from './groups.ts';
import type { GroupOutcome, Outcome, Tasks, TaskSetting } from './tasks.ts';
import type { Job, JobResult } from './worker.ts';

/** Bytes of article text from which a second thread pays: one takes as long to load as reading this much. */
const WORTH_A_THREAD = 400_000;
/** What a thread needs, in bytes, the tagger's model above all. */
const MEMORY_OF_A_THREAD = 400_000_000;
/** Room for new objects, in megabytes: with V8's own choice a thread takes half as much memory again and is no faster. */
const YOUNG = 32;
/** Bytes of article text handed to a thread at a time. */
const PORTION = 60_000;

/** Does the tasks of a run: here, or shared out over threads where there is enough to share. Results keep their order. */
export interface Workforce {
  code: (inputs: readonly ArticleInput[], onDone?: (count: number) => void) => Promise<Outcome[]>;
  /** @param onDone is given each portion as it comes, and gives back what is to be kept of it */
  link: <T>(groups: readonly Group[], onDone: (outcome: GroupOutcome) => T) => Promise<T[]>;
  close: () => Promise<void>;
}

/** @param threads exactly so many; null for as many as pay, and as the machine has cores and memory for */
export function gatherWorkforce(setting: TaskSetting, threads: number | null): Workforce {
  const most = Math.min(availableParallelism(), Math.floor(totalmem() / 2 / MEMORY_OF_A_THREAD));
  let here: Promise<Tasks> | null = null;
  let pool: Tinypool | null = null;
  const byMyself = (): Promise<Tasks> => (here ??= import('./tasks.ts').then(({ loadTasks }) => loadTasks(setting)));
  const run = async (job: Job, size: number): Promise<ReturnType<Tasks[keyof Tasks]>> => {
    const wanted = threads ?? Math.min(most, Math.ceil(size / WORTH_A_THREAD));
    if (!pool && wanted < 2) {
      const tasks = await byMyself();
      return job.name === 'code' ? tasks.code(job.items) : tasks.link(job.items);
    }
    pool ??= new Tinypool({
      filename: new URL('worker.ts', import.meta.url).href,
      minThreads: wanted,
      maxThreads: wanted,
      isolateWorkers: false,
      workerData: setting,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    return settled((await pool.run(job)) as JobResult);
  };
  return {
    code: async (inputs, onDone = () => undefined) => {
      const size = total(inputs, bytesOf);
      const portions = inPortions(inputs, bytesOf);
      const done = await Promise.all(
        portions.map(async (items) => {
          const outcomes = (await run({ name: 'code', items }, size)) as Outcome[];
          onDone(items.length);
          return outcomes;
        }),
      );
      return done.flat();
    },
    link: async (groups, onDone) => {
      const bytes = ({ articles }: Group): number => total(articles, bytesOf);
      const size = total(groups, bytes);
      const done = await Promise.all(
        inPortions(groups, bytes).map(async (items) =>
          ((await run({ name: 'link', items }, size)) as GroupOutcome[]).map(onDone),
        ),
      );
      return done.flat();
    },
    close: async () => pool?.destroy(),
  };
}

const settled = (result: JobResult): ReturnType<Tasks[keyof Tasks]> => {
  if ('done' in result) return result.done;
  throw result.code === null ? result.fault : Object.assign(result.fault as Error, { code: result.code });
};

const bytesOf = (input: ArticleInput): number => ('file' in input ? input.file.bytes.length : input.kept.length);

const total = <T>(items: readonly T[], size: (item: T) => number): number =>
  items.reduce((sum, item) => sum + size(item), 0);

const inPortions = <T>(items: readonly T[], size: (item: T) => number): T[][] => {
  const portions: T[][] = [];
  let filled = Infinity;
  for (const item of items) {
    if (filled >= PORTION) {
      portions.push([]);
      filled = 0;
    }
    portions.at(-1)?.push(item);
    filled += size(item);
  }
  return portions;
};
