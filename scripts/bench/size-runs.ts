import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { SizeResult } from '../../src/lib/method/speed.ts';
import { type Cost, measure, median, sizeOf } from './measure.ts';
import { partOf, PARTS, prepare, type PartName, type Place } from './parts.ts';

/** Parts that need no built site. */
export const RECORD_ONLY: readonly PartName[] = ['normalise', 'add one', 'check'];

/** From so many articles on, three rounds are enough. */
const LARGE = 3000;

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).length;

/** What tells of the runs before, so that a run from nothing must say something else. */
const OF_EARLIER_RUNS: readonly string[] = ['changes.jsonl', 'ledger.jsonl', 'redirects.json'];

/** One hash over the files of a record, with their names. */
const bytesOf = (folder: string): string => {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !OF_EARLIER_RUNS.includes(entry.name),
  );
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    hash.update(relative(folder, path)).update(readFileSync(path));
  return hash.digest('hex');
};

/** Whether the record that lies there, with one article added to it, is what a run from nothing writes. */
async function sameAsFromNothing(place: Place, log: string): Promise<boolean> {
  const fresh = { ...place, record: `${place.record}-fresh`, cache: `${place.cache}-fresh` };
  await measure(partOf('add one', fresh).command, log);
  const same = bytesOf(place.record) === bytesOf(fresh.record);
  for (const path of [fresh.record, fresh.cache]) rmSync(path, { recursive: true, force: true });
  return same;
}

/** Runs one part in its round. */
async function runPart(name: PartName, place: Place, log: string): Promise<Cost> {
  const part = partOf(name, place);
  for (const path of part.clear) rmSync(path, { recursive: true, force: true });
  part.prepare?.();
  return measure(part.command, log);
}

/**
 * Measures all parts of one size, interleaved: each round runs every part once.
 * @param folder for the corpus, its sites and logs
 * @returns medians, with the place for whoever measures on
 */
export async function runSize(
  folder: string,
  size: number,
  { runs, sites }: { runs: number; sites: boolean },
): Promise<{ result: SizeResult; place: Place }> {
  const { place, megabytes } = prepare(folder, size);
  const names = sites ? PARTS : RECORD_ONLY;
  const costs = new Map<PartName, Cost[]>();
  const rounds = size >= LARGE ? Math.min(runs, 3) : runs;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const cost = await runPart(name, place, join(folder, 'logs', `${name}-${round}.log`));
      costs.set(name, [...(costs.get(name) ?? []), cost]);
      console.error(
        `${size} articles, round ${round + 1}: ${name} ${cost.wall.toFixed(1)} s, ${Math.round(cost.peak)} MB`,
      );
    }
  }
  const same = await sameAsFromNothing(place, join(folder, 'logs', 'fresh.log'));
  return {
    place,
    result: {
      articles: size,
      megabytes,
      agreements: filesIn(join(place.record, 'agreements')),
      pages: sites ? readdirSync(place.dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length : null, // prettier-ignore
      rounds,
      parts: names.map((name) => {
        const all = costs.get(name) ?? [];
        const of = (key: keyof Cost): number => median(all.map((cost) => cost[key]));
        return { name, wall: of('wall'), cpu: of('cpu'), peak: of('peak'), ...sizeOf(partOf(name, place).output) };
      }),
      same,
      ratios: ratios(costs),
    },
  };
}

/** Ratios within each round, of which the median counts: rounds may fall into busy or quiet minutes. */
function ratios(costs: ReadonlyMap<PartName, readonly Cost[]>): Record<string, number> {
  const wall = (name: PartName): readonly number[] => (costs.get(name) ?? []).map((cost) => cost.wall);
  const against = (values: readonly number[], others: readonly number[]): number =>
    median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
  const added = { 'add one / normalise': against(wall('add one'), wall('normalise')) };
  if (!costs.has('minimal')) return added;
  const [build, index, minimal] = [wall('build'), wall('index'), wall('minimal')];
  return {
    'build / minimal': against(build, minimal),
    'build and index / minimal': against(
      build.map((value, round) => value + (index[round] ?? 0)),
      minimal,
    ),
    'check / minimal': against(wall('check'), minimal),
    'bare / minimal': against(wall('bare'), minimal),
    ...added,
  };
}
