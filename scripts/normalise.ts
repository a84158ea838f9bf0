import './assert-node.ts';
import { committedFiles } from './normalise/changes/committed-files.ts';
import { type Options, readOptions, USAGE } from './normalise/options.ts';
import { loadPipeline } from './normalise/pipeline.ts';
import { changesBetween, report } from './normalise/report.ts';
import { UserError } from './normalise/user-error.ts';
import { publishedFiles } from './normalise/write/published-files.ts';
import { readFiles, swapIn } from './normalise/write/swap-in.ts';

/** read → code → desk → link → check → write → report. @returns the exit status */
async function normalise({ articles, codebook, desk, out, check }: Options): Promise<number> {
  const before = await readFiles(out);
  const pipeline = await loadPipeline({ codebook, desk });
  const { record, problems, notes } = await pipeline.run(articles, before);

  const files = publishedFiles(record, before, committedFiles(out) ?? before);
  const changes = changesBetween(before, files);
  if (!check) await swapIn(out, files);
  console.log(report(record, changes, { problems, notes }));

  const stale = check && changes.added.length + changes.changed.length + changes.removed.length > 0;
  if (stale) console.error('The record is stale. Fix: run npm run normalise and commit the record.');
  return stale || problems.length > 0 ? 1 : 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) process.exitCode = await normalise(options);
  else console.log(USAGE);
} catch (cause) {
  if (!(cause instanceof UserError)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}
