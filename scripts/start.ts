import './assert-node.ts';
import { preview } from 'astro';
import { readSite } from './normalise/codebook/read-site.ts';
import { buildSite, REFUSED } from './tools/build-site.ts';
import { readArguments } from './tools/read-arguments.ts';
import { main, ROOT } from './tools/run.ts';

/** The port that Astro's users know; the next free one is taken where it is in use. */
const PORT = '4321';

const USAGE = `npm start [-- --port N]

Reads the articles, builds the whole site and serves it.

  --port N  the port  (${PORT}, or the next free one)`;

/** Articles in, a site to look at out. */
await main(async () => {
  const { values } = readArguments('start', {
    options: { port: { type: 'string', default: PORT }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { pages, refused } = await buildSite();
  const server = await preview({ root: ROOT, logLevel: 'error', server: { port: Number(values.port) } });
  console.log(`\n${pages} pages, with search, at http://localhost:${server.port}${await basePath()}\nCtrl+C stops.`);
  if (refused) console.error(REFUSED);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
});

/** The path under which the site will be published, and is served here as well: `/`. */
async function basePath(): Promise<string> {
  const { address } = await readSite(`${ROOT}content/site.yaml`);
  return new URL(address).pathname;
}
