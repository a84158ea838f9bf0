import './assert-node.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type SizeResult, type Speed, speedSchema } from '../src/lib/method/speed.ts';
import { exponent, measure } from './bench/measure.ts';
import { type BenchOptions, readBenchOptions, USAGE } from './bench/options.ts';
import { PARTS, type Place } from './bench/parts.ts';
import { profileBuild } from './bench/profile.ts';
import { measureSearch } from './bench/search.ts';
import { runSize } from './bench/size-runs.ts';
import { toMarkdown } from './bench/table.ts';
import { ROOT } from './tools/run.ts';

/** Sizes below are all start-up. */
const FROM = 100;

const versions = (): Record<string, string> => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const of = (name: string): string => packages[`node_modules/${name}`]?.version ?? '';
  const names = ['astro', 'vite', 'pagefind', 'wink-nlp'];
  return { node: process.versions.node, ...Object.fromEntries(names.map((name) => [name, of(name)])) };
};

const exponents = (sizes: readonly SizeResult[]): Speed['exponents'] =>
  Object.fromEntries(
    PARTS.map((name) => {
      const large = sizes.filter(({ articles }) => articles >= FROM);
      const points = large.flatMap(({ articles, parts }) =>
        parts.filter((part) => part.name === name).map(({ wall }) => [articles, wall] as const),
      );
      return [name, exponent(points)];
    }),
  );

async function stages(folder: string, quick: boolean): Promise<Speed['stages']> {
  const log = join(folder, 'stages.log');
  const sizes = quick ? ['100', '100000'] : ['1000', '10000000'];
  await measure({ args: [join(ROOT, 'scripts/bench/parts/stages.ts'), ...sizes], cwd: ROOT }, log);
  return speedSchema.shape.stages.parse(JSON.parse(readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''));
}

/** Everything in turn, in a folder that is removed in the end. */
async function bench(options: BenchOptions, folder: string): Promise<Speed> {
  const sizes: SizeResult[] = [];
  let largest: Place | null = null;
  for (const size of options.sizes) {
    const sites = size <= options.sites;
    const { result, place } = await runSize(join(folder, String(size)), size, { runs: options.runs, sites });
    sizes.push(result);
    if (sites) largest = place;
  }
  const { search, recall } =
    options.search && largest ? await measureSearch(largest.dist, options.runs) : { search: [], recall: [] };
  return {
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
    machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, load ${(loadavg()[2] ?? 0).toFixed(1)}`,
    versions: versions(),
    sizes,
    exponents: exponents(sizes),
    stages: await stages(folder, options.quick),
    search,
    recall,
    profile: options.profile && largest ? await profileBuild(largest, join(folder, 'profile')) : [],
  };
}

const options = readBenchOptions(process.argv.slice(2));
if (options?.lighthouse) {
  const { benchLighthouse } = await import('./bench/lighthouse.ts');
  await benchLighthouse();
} else if (options) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const speed = await bench(options, folder);
    console.log(toMarkdown(speed));
    if (options.out !== null) {
      mkdirSync(join(ROOT, options.out), { recursive: true });
      writeFileSync(join(ROOT, options.out, 'speed.json'), `${JSON.stringify(speed, null, 2)}\n`);
      writeFileSync(join(ROOT, options.out, 'README.md'), toMarkdown(speed));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else console.log(USAGE);
