import './assert-node.ts';
import { emptyCorpus } from './init/empty-corpus.ts';
import { main } from './tools/run.ts';
import { startedIn } from './tools/started-in.ts';

const USAGE = `npm run init -- DIR

Makes an empty corpus in DIR, which must be empty or not be there: folders for articles and for the desk, the codebook
with its general vocabularies and with empty lists of topics, parties, places and glossary, and a site.yaml to fill in.`;

/** A corpus of one's own to start with. */
await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined || folder.startsWith('-')) {
    console.log(USAGE);
    return;
  }
  const made = await emptyCorpus(startedIn(folder));
  console.log(
    `${made.length} files in ${folder}. Next: fill in site.yaml, add an article, and put the folder in the place of content/.`,
  );
});
