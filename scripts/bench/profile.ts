import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.ts';
import { partOf, type Place } from './parts.ts';

/** The parts of a `.cpuprofile` that are read here. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

const SHOWN = 14;

/** `astro`, `the site's own pages and lib`, `garbage collection`, `open a file`. */
const whereOf = ({ functionName, url }: Profile['nodes'][number]['callFrame']): string => {
  const modules = url.lastIndexOf('node_modules/');
  if (modules >= 0) return (/^(?:@[^/]+\/)?[^/]+/u.exec(url.slice(modules + 13)) ?? [''])[0];
  if (url.includes('.prerender/chunks/server_')) return 'astro (rendering)';
  if (url.includes('.prerender/')) return 'pages, components and src/lib';
  if (url.includes('/src/')) return 'files beside the pages (own thread)';
  if (url.startsWith('node:')) return `node:${url.slice(5).split('/').slice(0, 2).join('/')}`;
  return functionName.replace(/^\((.*)\)$/u, '$1') || 'unnamed';
};

/**
 * Builds a site once more under the profiler.
 * @returns where its processor time goes, in shares, the largest first; waiting is left out
 */
export async function profileBuild(place: Place, folder: string): Promise<{ where: string; share: number }[]> {
  const part = partOf('build', place);
  for (const path of [...part.clear, folder]) rmSync(path, { recursive: true, force: true });
  const { args, ...command } = part.command;
  await measure(
    { ...command, args: ['--cpu-prof', '--cpu-prof-dir', folder, ...args] },
    join(folder, '..', 'logs', 'profile.log'),
  );
  const spent = new Map<string, number>();
  for (const file of readdirSync(folder)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile;
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, whereOf(callFrame)]));
    for (const [index, id] of samples.entries()) {
      const where = frames.get(id) ?? '';
      spent.set(where, (spent.get(where) ?? 0) + (timeDeltas[index] ?? 0));
    }
  }
  spent.delete('idle');
  const total = [...spent.values()].reduce((sum, one) => sum + one, 0);
  return [...spent]
    .map(([where, time]) => ({ where, share: time / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, SHOWN);
}
