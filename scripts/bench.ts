import './assert-node.ts';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type SizeResult, type Speed, type Stages, stagesSchema } from '../src/lib/method/speed.ts';
import { exponent, measure } from './bench/measure.ts';
import { type BenchOptions, readBenchOptions, USAGE } from './bench/options.ts';
import { PARTS, type Place } from './bench/parts.ts';
import { profileBuild } from './bench/profile.ts';
import { measureSearch } from './bench/search.ts';
import { RECORD_ONLY, runSize } from './bench/size-runs.ts';
import { toMarkdown } from './bench/table.ts';
import { main, ROOT } from './tools/run.ts';

/** From so many articles on growth is fitted: smaller runs are all start-up. 350 articles give some 1,000 agreement pages. */
const FROM = { record: 1000, site: 350 };

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
      const from = RECORD_ONLY.includes(name) ? FROM.record : FROM.site;
      const points = sizes
        .filter(({ articles }) => articles >= from)
        .flatMap(({ articles, parts }) =>
          parts.filter((part) => part.name === name).map(({ wall }) => [articles, wall] as const),
        );
      return [name, exponent(points)];
    }),
  );

async function stages(folder: string, quick: boolean): Promise<Stages> {
  const log = join(folder, 'stages.log');
  const sizes = quick ? ['100', '100000'] : ['1000', '10000000'];
  await measure({ args: [join(ROOT, 'scripts/bench/parts/stages.ts'), ...sizes], cwd: ROOT }, log);
  return stagesSchema.parse(JSON.parse(readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''));
}

/** What is known before anything is measured. */
const nothingYet = (): Speed => ({
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
  machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB, load ${(loadavg()[2] ?? 0).toFixed(1)}`,
  versions: versions(),
  sizes: [],
  exponents: {},
  stages: null,
  search: [],
  recall: [],
  profile: [],
});

/**
 * Everything in turn, in a folder that is removed in the end.
 * @param keep is given what is known so far after each step, so that a run that is cut short leaves what it measured
 */
async function bench(options: BenchOptions, folder: string, keep: (speed: Speed) => void): Promise<Speed> {
  const speed = nothingYet();
  let largest: Place | null = null;
  for (const size of options.sizes) {
    const sites = size <= options.sites;
    const { result, place } = await runSize(join(folder, String(size)), size, { runs: options.runs, sites });
    speed.sizes.push(result);
    speed.exponents = exponents(speed.sizes);
    if (sites) largest = place;
    keep(speed);
  }
  speed.stages = await stages(folder, options.quick);
  keep(speed);
  if (options.search && largest) Object.assign(speed, await measureSearch(largest.dist, options.runs));
  keep(speed);
  if (options.profile && largest) speed.profile = await profileBuild(largest, join(folder, 'profile'));
  keep(speed);
  return speed;
}

/** Writes the tables that are committed. */
function write(out: string, speed: Speed): void {
  mkdirSync(join(ROOT, out), { recursive: true });
  writeFileSync(join(ROOT, out, 'speed.json'), `${JSON.stringify(speed, null, 2)}\n`);
  writeFileSync(join(ROOT, out, 'README.md'), toMarkdown(speed));
}

await main(async () => {
  const options = readBenchOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
  } else if (options.lighthouse) {
    const { benchLighthouse } = await import('./bench/lighthouse.ts');
    await benchLighthouse();
  } else {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const { out } = options;
      console.log(toMarkdown(await bench(options, folder, (speed) => out !== null && write(out, speed))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});
