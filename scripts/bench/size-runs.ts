import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeResult } from '../../src/lib/method/speed.ts';
import { type Cost, measure, median, sizeOf } from './measure.ts';
import { partOf, PARTS, prepare, type PartName, type Place } from './parts.ts';

/** Parts that need no built site. */
const RECORD_ONLY: readonly PartName[] = ['normalise', 'add one', 'check'];

/** From so many articles on, three rounds are enough. */
const LARGE = 3000;

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md')).length;

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
      ratios: sites ? ratios(costs) : {},
    },
  };
}

/** Ratios within each round, of which the median counts: rounds may fall into busy or quiet minutes. */
function ratios(costs: ReadonlyMap<PartName, readonly Cost[]>): Record<string, number> {
  const wall = (name: PartName): number[] => (costs.get(name) ?? []).map((cost) => cost.wall);
  const minimal = wall('minimal');
  const against = (values: readonly number[]): number =>
    median(values.map((value, round) => value / (minimal[round] ?? Number.NaN)));
  const [build, index] = [wall('build'), wall('index')];
  return {
    'build / minimal': against(build),
    'build and index / minimal': against(build.map((value, round) => value + (index[round] ?? 0))),
    'check / minimal': against(wall('check')),
    'bare / minimal': against(wall('bare')),
    'add one / normalise': median(
      wall('add one').map((value, round) => value / (wall('normalise')[round] ?? Number.NaN)),
    ),
  };
}
