import { availableParallelism, totalmem } from 'node:os';
import { Tinypool } from 'tinypool';
import { UserError } from '../user-error.ts';
import type { ArticleInput } from './article-input.ts';
import type { Group } from './groups.ts';
import type { GroupOutcome, Outcome, Tasks, TaskSetting } from './tasks.ts';
import type { Job, JobResult } from './worker.ts';

/** Bytes of article text from which a second thread pays: one takes as long to load as reading this much. */
const WORTH_A_THREAD = 400_000;
/** Bytes of article text handed to a thread at a time. */
const PORTION = 60_000;
/**
 * Room for a thread's objects, in megabytes: new ones; old ones, what articles are read with above all; and so many bytes for each
 * byte of the largest thing that is worked on as one. With V8's own choice a thread takes twice the memory and is no faster.
 */
const ROOM = { young: 32, old: 192, perByte: 300 };
/** What a thread needs altogether, in bytes. */
const MEMORY_OF_A_THREAD = 400_000_000;

/** Does the tasks of a run: here, or shared out over threads where there is enough to share. Results keep their order. */
export interface Workforce {
  code: (inputs: readonly ArticleInput[], onDone?: (count: number) => void) => Promise<Outcome[]>;
  /** @param onDone is given each group as it comes, and gives back what is to be kept of it */
  link: <T>(groups: readonly Group[], onDone: (outcome: GroupOutcome) => T) => Promise<T[]>;
  /** Lets its threads go. */
  close: () => Promise<void>;
}

/** @param threads exactly so many; null for as many as pay, and as the machine has cores and memory for */
export function gatherWorkforce(setting: TaskSetting, threads: number | null): Workforce {
  const pools = poolKeeper(setting);
  let here: Promise<Tasks> | null = null;
  const byMyself = (): Promise<Tasks> => (here ??= import('./tasks.ts').then(({ loadTasks }) => loadTasks(setting)));
  /** Shares out one kind of work, portion by portion. */
  const share = async <Item, Result>(
    items: readonly Item[],
    size: (item: Item) => number,
    {
      jobOf,
      onDone,
    }: { jobOf: (portion: Item[]) => Job; onDone: (portion: ReturnType<Tasks[keyof Tasks]>) => Result[] },
  ): Promise<Result[]> => {
    const wanted = threads ?? threadsFor(total(items, size));
    const portions = inPortions(items, size);
    if (wanted < 2 && !pools.isOpen()) {
      const done: Result[] = [];
      for (const portion of portions) done.push(...onDone(doHere(await byMyself(), jobOf(portion))));
      return done;
    }
    const pool = await pools.open(wanted, roomFor(Math.max(0, ...items.map(size))));
    const done = await Promise.all(portions.map(async (portion) => onDone(await doIn(pool, jobOf(portion)))));
    return done.flat();
  };
  return {
    code: (inputs, onDone = () => undefined) =>
      share(inputs, bytesOf, {
        jobOf: (items) => ({ name: 'code', items }),
        onDone: (outcomes) => {
          onDone(outcomes.length);
          return outcomes as Outcome[];
        },
      }),
    link: (groups, onDone) =>
      share(groups, ({ articles }) => total(articles, bytesOf), {
        jobOf: (items) => ({ name: 'link', items }),
        onDone: (outcomes) => (outcomes as GroupOutcome[]).map(onDone),
      }),
    close: pools.close,
  };
}

const threadsFor = (bytes: number): number =>
  Math.min(availableParallelism(), Math.floor(totalmem() / 2 / MEMORY_OF_A_THREAD), Math.ceil(bytes / WORTH_A_THREAD));

/** Megabytes for a thread's old objects. */
const roomFor = (largest: number): number => ROOM.old + Math.ceil((ROOM.perByte * largest) / 1e6);

/** Opens a pool where the one that is open will not do: a thread takes seconds to load what it works with and to warm up. */
function poolKeeper(setting: TaskSetting): {
  isOpen: () => boolean;
  open: (threads: number, room: number) => Promise<Tinypool>;
  close: () => Promise<void>;
} {
  let kept: { pool: Tinypool; threads: number; room: number } | null = null;
  const close = async (): Promise<void> => {
    await kept?.pool.destroy();
    kept = null;
  };
  const open = async (threads: number, room: number): Promise<Tinypool> => {
    if (kept && kept.threads >= threads && kept.room >= room) return kept.pool;
    await close();
    kept = { pool: openPool(setting, threads, room), threads, room };
    return kept.pool;
  };
  return { isOpen: () => kept !== null, open, close };
}

const openPool = (setting: TaskSetting, threads: number, room: number): Tinypool =>
  new Tinypool({
    filename: new URL('worker.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: setting,
    resourceLimits: { maxYoungGenerationSizeMb: ROOM.young, maxOldGenerationSizeMb: room },
  });

const doHere = ({ code, link }: Tasks, job: Job): ReturnType<Tasks[keyof Tasks]> =>
  job.name === 'code' ? code(job.items) : link(job.items);

const doIn = async (pool: Tinypool, job: Job): Promise<ReturnType<Tasks[keyof Tasks]>> => {
  const result = (await pool.run(job).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw cause;
    const message = 'expected articles that fit into the memory of a thread, found more';
    throw new UserError([
      { file: 'normalise', message, fix: 'Run with --threads 1: a single thread may take all memory.' },
    ]);
  })) as JobResult;
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
