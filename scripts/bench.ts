import './assert-node.ts';
import { parseArgs } from 'node:util';
import { benchCorpus } from './bench/corpus.ts';
import { loadReader } from './normalise/code/load-reader.ts';
import { loadCodebook } from './normalise/codebook/load-codebook.ts';
import { linkRecord } from './normalise/link/link-record.ts';
import { loadPageWords } from './normalise/read/page-words.ts';
import { readArticle } from './normalise/read/read-article.ts';
import { recordFiles } from './normalise/write/record-files.ts';

/**
 * Times each stage of normalise, in memory, over corpora of growing size: processor seconds (the machine may be shared),
 * megabytes of article text a second, and the exponent of growth from one size to the next. Medians of `--runs`.
 * With `--lighthouse` it measures the built site's pages instead.
 */
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '3' },
    lighthouse: { type: 'boolean', default: false },
  },
});
if (options.lighthouse) {
  const { benchLighthouse } = await import('./bench/lighthouse.ts');
  await benchLighthouse();
  process.exit();
}
const CODEBOOK = 'content/codebook';
const sizes = options.sizes.split(',').map(Number);
const codebook = await loadCodebook(CODEBOOK);
const [reader, words] = await Promise.all([loadReader(CODEBOOK, codebook), loadPageWords(CODEBOOK)]);

type Stage = 'read' | 'code' | 'link' | 'write';
const STAGES: readonly Stage[] = ['read', 'code', 'link', 'write'];

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function runOnce(size: number): { seconds: Record<Stage, number>; megabytes: number } {
  const files = benchCorpus(size).map(({ id, text }) => ({
    id,
    name: `${id}.txt`,
    shown: id,
    bytes: new TextEncoder().encode(text),
  }));
  const seconds = { read: 0, code: 0, link: 0, write: 0 };
  const timed = <T>(stage: Stage, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    seconds[stage] = (user + system) / 1e6;
    return result;
  };
  const read = timed('read', () => files.map((file) => readArticle(file, words)));
  const coded = timed('code', () => read.map(reader.code));
  const record = timed('link', () => linkRecord(coded, codebook, reader.matters, []));
  timed('write', () => recordFiles(record));
  return { seconds, megabytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6 };
}

runOnce(20);
let before: { size: number; seconds: Record<Stage, number> } | null = null;
console.log('articles  stage   cpu sec   MB/s  exponent');
for (const size of sizes) {
  const runs = Array.from({ length: Number(options.runs) }, () => runOnce(size));
  const seconds = Object.fromEntries(
    STAGES.map((stage) => [stage, median(runs.map((run) => run.seconds[stage]))]),
  ) as Record<Stage, number>;
  for (const stage of STAGES) {
    const rate = (runs[0]?.megabytes ?? 0) / seconds[stage];
    const exponent = before ? Math.log(seconds[stage] / before.seconds[stage]) / Math.log(size / before.size) : null;
    console.log(
      `${String(size).padStart(8)}  ${stage.padEnd(6)} ${seconds[stage].toFixed(3).padStart(8)} ${rate.toFixed(2).padStart(6)}  ${exponent === null ? '' : exponent.toFixed(2)}`,
    );
  }
  before = { size, seconds };
}
console.log(`peak memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
