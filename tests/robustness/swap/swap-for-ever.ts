import { swapIn } from './swap-in.ts';
import { FIRST, SECOND } from './two-records.ts';

/** Swaps two records in turn until somebody kills it. */
const [out = ''] = process.argv.slice(2);
for (;;) {
  await swapIn(out, FIRST);
  process.stdout.write('.');
  await swapIn(out, SECOND);
}
