import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../tools/project-copy.ts';
import { NODE_FLAGS, ROOT, scriptArgs } from '../tools/run.ts';
import { benchCorpus } from './corpus.ts';
import type { Command } from './measure.ts';

/** What is measured of each size, in the order in which the parts of one round are run. */
export const PARTS = ['normalise', 'add one', 'build', 'minimal', 'bare', 'index', 'check'] as const;
export type PartName = (typeof PARTS)[number];

/** A part as it is run: what must be out of its way, its command, and where its output lies. */
export interface Part {
  clear: readonly string[];
  prepare?: () => void;
  command: Command;
  output: string;
}

const ASTRO = join('node_modules', 'astro', 'bin', 'astro.mjs');
/** The site's own configuration without the index, which is a part of its own. */
const CONFIG = `import config from './astro.config.mjs';
export default { ...config, integrations: config.integrations.filter(({ name }) => name !== 'pagefind') };
`;
const script = (name: string): string => join(ROOT, 'scripts', 'bench', 'parts', `${name}.ts`);

/** Where everything of one size lies. */
export interface Place {
  articles: string;
  site: string;
  record: string;
  dist: string;
  minimal: string;
  bare: string;
  cache: string;
  yardstick: string;
}

/** Makes the corpus of one size and the folders of its sites. @returns where they lie, and how much text it is */
export function prepare(folder: string, size: number): { place: Place; megabytes: number } {
  rmSync(folder, { recursive: true, force: true });
  const site = join(folder, 'site');
  const place = {
    articles: join(folder, 'articles'),
    site,
    record: join(site, 'content', 'record'),
    dist: join(site, 'dist'),
    minimal: join(folder, 'minimal'),
    bare: join(folder, 'bare'),
    cache: join(folder, 'cache'),
    yardstick: join(folder, 'yardstick'),
  };
  mkdirSync(place.articles, { recursive: true });
  const corpus = benchCorpus(size);
  for (const { id, text } of corpus) writeFileSync(join(place.articles, `${id}.txt`), text);
  copyProject(site);
  writeFileSync(join(site, 'astro.bench.mjs'), CONFIG);
  mkdirSync(join(site, 'content'));
  cpSync(join(ROOT, 'content', 'site.yaml'), join(site, 'content', 'site.yaml'));
  cpSync(join(ROOT, 'scripts', 'bench', 'yardstick'), place.yardstick, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(place.yardstick, 'node_modules'));
  return { place, megabytes: corpus.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6 };
}

/** Pages of the site that are no record of their own: the yardsticks get as many lists. */
const listsIn = ({ dist, record }: Place): number => {
  const count = (folder: string, ending: string): number =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).length;
  return Math.max(0, count(dist, '.html') - count(record, '.md'));
};

const normaliseArgs = ({ articles, record, cache }: Place): string[] =>
  scriptArgs(join(ROOT, 'scripts', 'normalise.ts'), [
    '--articles',
    articles,
    '--desk',
    'none',
    '--out',
    record,
    '--cache',
    cache,
  ]);

/** How each part is run. The sites are built from the record that the first part wrote. */
export function partOf(name: PartName, place: Place): Part {
  const { record, dist, cache, site, minimal, bare, yardstick } = place;
  const astro = [ASTRO, 'build', '--silent'];
  const one = join(place.articles, 'bench-added.txt');
  const parts: Record<PartName, () => Part> = {
    normalise: () => ({
      clear: [cache, record, one],
      command: { args: normaliseArgs(place), cwd: ROOT },
      output: record,
    }),
    'add one': () => ({
      clear: [],
      prepare: () => writeFileSync(one, benchCorpus(4)[3]?.text.replace('CAPITAL', 'HARBOUR') ?? ''),
      command: { args: normaliseArgs(place), cwd: ROOT },
      output: record,
    }),
    build: () => ({
      clear: [dist, join(site, '.astro'), join(site, 'node_modules', '.astro')],
      command: { args: [...NODE_FLAGS, ...astro, '--config', 'astro.bench.mjs'], cwd: site },
      output: dist,
    }),
    minimal: () => ({
      clear: [minimal, join(yardstick, '.astro'), join(yardstick, '.cache')],
      command: {
        args: astro,
        cwd: yardstick,
        env: {
          BENCH_RECORD: record,
          BENCH_OUT: minimal,
          BENCH_CACHE: join(yardstick, '.cache'),
          BENCH_LISTS: String(listsIn(place)),
        },
      },
      output: minimal,
    }),
    bare: () => ({
      clear: [bare],
      command: { args: [script('bare'), record, bare, String(listsIn(place))], cwd: ROOT },
      output: bare,
    }),
    index: () => ({
      clear: [join(dist, 'pagefind')],
      command: { args: [script('index-site'), dist], cwd: ROOT },
      output: join(dist, 'pagefind'),
    }),
    check: () => ({ clear: [], command: { args: [join(ROOT, 'scripts', 'verify.ts')], cwd: site }, output: record }),
  };
  return parts[name]();
}
