import './assert-node.ts';
import { addOne } from './add/add-one.ts';
import { readAddOptions, USAGE } from './add/options.ts';
import { readSources } from './add/sources.ts';
import { main, runScript } from './tools/run.ts';

/** Reads each article, shows what was recognised, writes it to the corpus, and rebuilds the record. */
await main(async () => {
  const options = readAddOptions(process.argv.slice(2));
  if (!options) {
    console.log(USAGE);
    return;
  }
  let added = 0;
  for (const source of await readSources(options.files)) added += (await addOne(source, options)) ? 1 : 0;
  if (added > 0) await runScript('scripts/normalise.ts', options.normalise);
});
