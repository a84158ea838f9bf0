import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one run of a command cost. */
export interface Cost {
  /** Seconds from start to end. */
  wall: number;
  /** Processor seconds of the command and all that it started. */
  cpu: number;
  /** Most memory held at one time by all of them together, in MB. */
  peak: number;
}

/** A command that is measured as a process of its own. */
export interface Command {
  args: readonly string[];
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

const INTERVAL = 50;
/** The kernel counts time in hundredths of a second and memory in pages of 4 kB. */
const TICKS = 100;
const PAGE = 4096;

interface Process {
  pid: number;
  parent: number;
  cpu: number;
  memory: number;
}

/** A line of `/proc/<pid>/stat`; the name in brackets may hold anything. */
const toProcess = (line: string): Process => {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const at = (index: number): number => Number(fields[index - 3]);
  return { pid: Number.parseInt(line), parent: at(4), cpu: (at(14) + at(15)) / TICKS, memory: (at(24) * PAGE) / 1e6 };
};

const processes = (): Process[] =>
  readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/u.test(name)) return [];
    try {
      return [toProcess(readFileSync(`/proc/${name}/stat`, 'utf8'))];
    } catch {
      return []; // It has ended since.
    }
  });

/** A process and all that descend from it. */
const familyOf = (root: number, all: readonly Process[]): Process[] => {
  const children = Map.groupBy(all, ({ parent }) => parent);
  const own = all.filter(({ pid }) => pid === root);
  for (const one of own) own.push(...(children.get(one.pid) ?? []));
  return own;
};

/**
 * Runs a command with the Node that is running now and measures it, sampled from `/proc`: Linux only.
 * @param log file for what it says
 * @throws Error when it fails
 */
export async function measure({ args, cwd, env = {} }: Command, log: string): Promise<Cost> {
  mkdirSync(join(log, '..'), { recursive: true });
  const out = openSync(log, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', out, out],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  const cpu = new Map<number, number>();
  let peak = 0;
  const sample = (): void => {
    const family = familyOf(child.pid ?? -1, processes());
    for (const one of family) cpu.set(one.pid, one.cpu);
    peak = Math.max(
      peak,
      family.reduce((sum, { memory }) => sum + memory, 0),
    );
  };
  const timer = setInterval(sample, INTERVAL);
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => {
    clearInterval(timer);
    closeSync(out);
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(
      `${args.join(' ')} ended with status ${String(status)}:\n${readFileSync(log, 'utf8').slice(-2000)}`,
    );
  return { wall, cpu: [...cpu.values()].reduce((sum, one) => sum + one, 0), peak };
}

/** Bytes and number of all files in a folder. */
export const sizeOf = (folder: string): { bytes: number; files: number } => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    files: files.length,
    bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
  };
};

/** The middle value; of an even number the lower of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

/** The exponent of growth: the slope of a line through the points on logarithmic scales; null for fewer than two. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number | null {
  if (points.length < 2) return null;
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return above / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}
