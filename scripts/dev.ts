import './assert-node.ts';
import { dev } from 'astro';
import { IGNORED, liveRecord } from './dev/live-record.ts';
import { readSite } from './normalise/codebook/read-site.ts';
import { readOptions } from './normalise/options.ts';
import { readArguments } from './tools/read-arguments.ts';
import { main, ROOT } from './tools/run.ts';

const USAGE = `npm run dev [-- --port N --host NAME]

Shows the site while articles, codebook, desk and pages are edited: what is saved appears in the browser by itself.`;

/** Shows the site while articles, codebook, desk and pages are edited: what is saved appears in the browser by itself. */
await main(async () => {
  const { values } = readArguments('dev', {
    options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  process.chdir(ROOT);
  const options = readOptions([]);
  if (!options) throw new Error('no option was given');
  await readSite('content/site.yaml');
  const server = await dev({
    root: ROOT,
    integrations: [liveRecord({ ...options, threads: 1 })],
    server: { ...(values.port ? { port: Number(values.port) } : {}), ...(values.host ? { host: values.host } : {}) },
    vite: { server: { watch: { ignored: IGNORED } } },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
});
