import './assert-node.ts';
import { SOME_REFUSED } from './normalise/exit-status.ts';
import { readOptions, USAGE } from './normalise/options.ts';
import { isStale, report } from './normalise/report.ts';
import { codeShare } from './normalise/run/code-share.ts';
import { normalise } from './normalise/run/normalise.ts';
import { formatProblem } from './normalise/user-error.ts';
import { main } from './tools/run.ts';

/** read → code → desk → link → check → write → report; of a share of the articles, read → code alone. */
await main(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
  } else if (options.shard) {
    const { done, problems } = await codeShare(options, options.shard);
    console.log([done, ...problems.map(formatProblem)].join('\n'));
    if (problems.length > 0) process.exitCode = SOME_REFUSED;
  } else {
    const result = await normalise(options);
    console.log(report(result));
    const stale = options.check && isStale(result);
    if (stale) console.error('The record is stale. Fix: run npm run normalise and commit the record.');
    if (stale) process.exitCode = 1;
    else if (result.corpus.problems.length > 0) process.exitCode = SOME_REFUSED;
  }
});
