import type { Speed, Stages } from '../../src/lib/method/speed.ts';

const number = (value: number, digits = 1): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const mb = (bytes: number): string => number(bytes / 1e6, bytes < 1e7 ? 1 : 0);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const sizes = ({ sizes: all, exponents }: Speed): string =>
  table(
    ['articles', 'agreements', 'pages', 'part', 'wall s', 'CPU s', 'peak MB', 'output MB', 'files', 'exponent'],
    all.flatMap(({ articles, agreements, pages, parts }, index) =>
      parts.map(({ name, wall, cpu, peak, bytes, files }) => [
        ...[articles, agreements, pages ?? '–'].map((value) => value.toLocaleString('en')),
        name,
        number(wall, 2),
        number(cpu, 2),
        number(peak, 0),
        mb(bytes),
        files.toLocaleString('en'),
        index === all.length - 1 || !all[index + 1]?.parts.some((part) => part.name === name)
          ? (exponents[name]?.toFixed(2) ?? '–')
          : '',
      ]),
    ),
  );

/** Less disturbed by what else the machine does, and blind to what is done at the same time. */
const cpuRatio = ({ parts }: Speed['sizes'][number]): number => {
  const of = (name: string): number => parts.find((part) => part.name === name)?.cpu ?? Number.NaN;
  return of('build') / of('minimal');
};

const ratios = ({ sizes: all }: Speed): string => {
  const names = [...new Set(all.flatMap((one) => Object.keys(one.ratios)))];
  return table(
    ['agreements', ...names, 'build / minimal, CPU'],
    all
      .filter((one) => Object.keys(one.ratios).length > 0)
      .map((one) => [
        one.agreements.toLocaleString('en'),
        ...names.map((name) => one.ratios[name]?.toFixed(2) ?? '–'),
        one.pages === null ? '–' : cpuRatio(one).toFixed(2),
      ]),
  );
};

const sameBytes = ({ sizes: all }: Speed): string => {
  const told = (same: boolean): string =>
    all
      .filter((one) => one.same === same)
      .map(({ articles }) => articles.toLocaleString('en'))
      .join(', ') || 'none';
  return `One article added, by way of the cache, gives the bytes of a run from nothing (but for the files that tell of earlier runs) at sizes: ${told(true)}; other bytes at: ${told(false)}.`;
};

const stages = ({ articles, megabytes, seconds, lengths }: Stages): string =>
  [
    `One core, ${articles.toLocaleString('en')} articles (${number(megabytes)} MB), in memory:`,
    table(
      ['stage', 'CPU s', 'MB/s'],
      Object.entries(seconds).map(([stage, spent]) => [stage, number(spent, 2), number(megabytes / spent, 2)]),
    ),
    'Reading and coding of one article of growing length, MB/s:',
    table(
      ['shape', ...new Set(lengths.map(({ bytes }) => `${bytes / 1000} kB`))],
      [...Map.groupBy(lengths, ({ shape }) => shape)].map(([shape, some]) => [
        shape,
        ...some.map(({ bytes, seconds: spent }) => number(bytes / 1e6 / spent, 2)),
      ]),
    ),
  ].join('\n\n');

const search = ({ search: rows, recall }: Speed): string =>
  [
    table(
      ['link', 'engine', 'first ms', 'new query ms', 'repeated ms', 'few hits ms', 'many hits ms', 'kB before typing', 'kB to first results'],
      rows.map((row) => [
        row.link,
        row.engine,
        ...[row.first, row.next, row.repeated, row.few, row.many].map((ms) => (ms === null ? '–' : number(ms, 0))),
        number(row.before / 1000),
        number(row.bytes / 1000),
      ]),
    ),
    `Recall against an exact scan: ${recall.map(({ query, found, exact }) => `“${query}” ${found} of ${exact}`).join('; ')}.`,
  ].join('\n\n'); // prettier-ignore

/** The results as one Markdown file. */
export const toMarkdown = (speed: Speed): string =>
  `${[
    '# What a run costs',
    'Written by `npm run bench`; what is measured, and how, stands in `scripts/bench/`. Sizes are articles of a corpus of ' +
      'our own, made from templates; a page is an HTML file. “Minimal” is the smallest Astro site that shows the same ' +
      'records on as many pages, “bare” a script that reads the same Markdown and writes as many pages. All parts of a ' +
      'size run in turn, each as a process of its own; medians. Seconds drift with what else the machine does: compare ratios.',
    `Commit ${speed.commit}. ${speed.machine}. ${Object.entries(speed.versions).map(([name, version]) => `${name} ${version}`).join(', ')}.`,
    sizes(speed),
    '## Ratios of seconds, paired by round',
    ratios(speed),
    sameBytes(speed),
    ...(speed.stages ? ['## Stages of normalise', stages(speed.stages)] : []),
    ...(speed.search.length > 0 ? ['## Search', search(speed)] : []),
    ...(speed.profile.length > 0
      ? [
          '## Notes: where the largest build spends its time',
          speed.profile.map(({ where, share }) => `- ${(share * 100).toFixed(1)} % ${where}`).join('\n'),
        ]
      : []),
  ].join('\n\n')}\n`; // prettier-ignore
