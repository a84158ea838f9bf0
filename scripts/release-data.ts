import './assert-node.ts';
import { UserError } from './normalise/user-error.ts';
import { freeFolder, makeRelease } from './release/make-release.ts';
import { buildSite, DIST, REFUSED } from './tools/build-site.ts';
import { main } from './tools/run.ts';
import { readArguments } from './tools/read-arguments.ts';
import { startedIn } from './tools/started-in.ts';

const USAGE = `npm run release-data -- VERSION [--out releases] [--since FOLDER] [--built]

Builds the site and puts its data into <out>/<VERSION>/: every table, the data package with size and checksum of each
file, SHA256SUMS, and what changed in the record since the last release.

  --since FOLDER  the release to compare with  (the latest other one in <out>)
  --built         take dist/ as it is`;

await main(async () => {
  const { values, positionals } = readArguments('release-data', {
    options: {
      out: { type: 'string', default: 'releases' },
      since: { type: 'string' },
      built: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const [version] = positionals;
  if (values.help || version === undefined) {
    console.log(USAGE);
    return;
  }
  await freeFolder(startedIn(values.out), version);
  if (!values.built) {
    const { refused } = await buildSite();
    if (refused) throw new UserError([{ file: 'release-data', message: REFUSED, fix: 'Mend or remove them first.' }]);
  }
  const since = values.since === undefined ? null : startedIn(values.since);
  const { folder, files, changes } = await makeRelease({ site: DIST, out: startedIn(values.out), version, since });
  const news = changes === null ? 'the first release' : `${changes} records changed since the last release`;
  console.log(`${files} files in ${folder}; ${news}.`);
});
