import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, ViteUserConfig } from 'astro';

/** What the thread runs. */
const PROGRAM = fileURLToPath(new URL('write-companions.ts', import.meta.url));

/**
 * Writes the files of data beside the pages on a thread of their own, while Astro renders the pages. They are several
 * for each page: as routes they would cost as much as the pages. While editing they are made as they are asked for.
 */
export const companions = (): AstroIntegration => {
  let folder = '';
  let program: string | undefined;
  let written: Promise<void> | undefined;
  return {
    name: 'companions',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundled((file) => (program = file))] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        // For what runs outside of Vite: src/lib/addresses.ts.
        process.env['SITE_BASE'] = config.base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // Pages are rendered once the folder has been emptied: not before may anything be written to it.
        setPrerenderer((pages) => ({
          ...pages,
          setup: async () => {
            if (program === undefined) throw new Error('The pages were bundled without the program of the data files.');
            written = write(program, folder);
            await pages.setup?.();
          },
          // Before the program is removed with all that was bundled.
          teardown: async () => {
            await written;
            await pages.teardown?.();
          },
        }));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          textAt(new URL(request.url ?? '/', 'http://localhost').pathname)
            .then((text) => (text === null ? next() : response.end(text)))
            .catch(next);
        });
      },
    },
  };
};

type Plugin = Exclude<
  NonNullable<ViteUserConfig['plugins']>[number],
  false | null | undefined | Promise<unknown> | readonly unknown[]
>;

/**
 * Bundles the thread's program with the pages: started from its sources, it would cost more than a small site's pages.
 * @param found is told its file
 */
const bundled = (found: (file: string) => void): Plugin => ({
  name: 'companions-program',
  applyToEnvironment: ({ name }) => name === 'prerender',
  buildStart() {
    this.emitFile({ type: 'chunk', id: PROGRAM, name: 'write-companions' });
  },
  writeBundle({ dir = '' }, bundle) {
    const program = Object.values(bundle).find((file) => file.type === 'chunk' && file.facadeModuleId === PROGRAM);
    if (program) found(join(dir, program.fileName));
  },
});

/** @throws what the thread threw */
const write = (program: string, folder: string): Promise<void> => {
  const ended = new Promise<void>((resolve, reject) => {
    const worker = new Worker(program, { workerData: folder });
    worker.once('error', reject);
    worker.once('exit', () => {
      resolve();
    });
  });
  // Awaited when the pages are done; until then a failure is no unhandled one.
  ended.catch(() => undefined);
  return ended;
};

/** The file at an address, from the record as it is now; null where there is none. */
const textAt = async (pathname: string): Promise<string | null> => {
  if (!/\/[^/.]+\.(?:json|jsonl|csv|bib|ris|xml)$/u.test(pathname)) return null;
  const [{ toAddress }, { toCorpus }, { companionsOf }, { readTables }] = await Promise.all([
    import('../lib/addresses.ts'),
    import('../lib/corpus.ts'),
    import('../lib/data/companions.ts'),
    import('../lib/record-source.ts'),
  ]);
  for (const { path, text } of companionsOf(toCorpus(readTables())))
    if (toAddress(path) === decodeURI(pathname)) return whole(text());
  return null;
};

const whole = (content: string | Iterable<string>): string =>
  typeof content === 'string' ? content : [...content].join('');
