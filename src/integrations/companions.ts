import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { handTables } from '../lib/handed-tables.ts';
import { handOver } from './hand-over.ts';
import { SecondThread } from './second-thread.ts';

/** What writes the files of data. */
const PROGRAM = fileURLToPath(new URL('write-companions.ts', import.meta.url));

/**
 * Has the record read, and the files of data beside the pages written, on a thread of their own, while Astro bundles and
 * renders the pages. The files are several for each page: as routes they would cost as much as the pages. While editing
 * they are made as they are asked for.
 */
export const companions = (): AstroIntegration => {
  let folder = '';
  let base = '/';
  let program: string | undefined;
  return {
    name: 'companions',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundled((file) => (program = file))] } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base;
        // For what runs outside of Vite: src/lib/addresses.ts.
        process.env['SITE_BASE'] = base;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const thread = new SecondThread();
        handTables(thread.tables);
        // Pages are rendered once the folder has been emptied: not before may anything be written to it.
        setPrerenderer((pages) => ({
          ...pages,
          setup: async () => {
            if (program === undefined) throw new Error('The pages were bundled without the program of the data files.');
            await pages.setup?.();
            thread.writeCompanions(program, folder);
          },
          render: handOver(pages, { folder, base, thread }),
          // Before the program is removed with all that was bundled.
          teardown: async () => {
            await thread.end();
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
 * Bundles the program of the data files with the pages: run from its sources, it would cost more than a small site's pages.
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
