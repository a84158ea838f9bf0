import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Options } from '../normalise/options.ts';
import { report } from '../normalise/report.ts';
import { normalise } from '../normalise/run/normalise.ts';
import { formatProblem, UserError } from '../normalise/user-error.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { warmUp } from './warm-up.ts';

/** What the pages do not import, and what a run writes: no reason for the server to look. */
export const IGNORED = ['**/.cache/**', '**/content/record/**', '**/content/record.*/**'];

/** Several files are often saved at once: so long is waited for the next, in milliseconds. */
const GATHERED = 40;

/**
 * Keeps the record and the pages in step with articles, codebook and desk while the site is shown. What is wrong with an
 * input is told in the terminal and on the page; the server goes on, with the last record that could be made.
 */
export const liveRecord = (options: Options): AstroIntegration => {
  const inputs = [options.articles, options.codebook, options.desk ?? options.articles].map((path) => resolve(path));
  let wrong = '';
  return {
    name: 'live-record',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const rerun = oneAtATime(async () => {
          const start = performance.now();
          const { said, problems, isNew } = await tryToNormalise(options);
          const isOther = problems !== wrong;
          wrong = problems;
          logger.info(`${said}\n(${Math.round(performance.now() - start)} ms)`);
          // The paths that Astro made from the record before hold no longer.
          if (isNew) for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          if (isNew || (isOther && wrong === '')) server.ws.send({ type: 'full-reload' });
          else if (isOther) server.ws.send(overlay(wrong));
        });
        const isInput = (path: string): boolean => inputs.some((folder) => resolve(path).startsWith(folder + sep));
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(inputs);
        server.watcher.on('all', (_, path) => {
          if (!isInput(path)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void rerun(), GATHERED);
        });
        // A page that is opened or reloaded is told as well.
        server.ws.on('vite:client:connect', (_: unknown, client: { send: (payload: object) => void }) => {
          if (wrong !== '') client.send(overlay(wrong));
        });
        await rerun();
      },
      'astro:server:start': ({ logger }) => {
        setImmediate(() => {
          warmUp(options.codebook).catch((fault: unknown) => logger.warn(String(fault)));
        });
      },
    },
  };
};

/** What a run has to say, and what is wrong with its inputs. A fault of ours is told with its stack and ends nothing either. */
const tryToNormalise = async (options: Options): Promise<{ said: string; problems: string; isNew: boolean }> => {
  try {
    const result = await normalise(options);
    const problems = result.corpus.problems.map(formatProblem).join('\n');
    return { said: report(result), problems, isNew: result.differing.length > 0 };
  } catch (cause) {
    const said = cause instanceof UserError ? cause.message : String(cause instanceof Error ? cause.stack : cause);
    return { said, problems: said, isNew: false };
  }
};

/** What the browser shows over the page until it is put right or closed. */
const overlay = (message: string) => ({
  type: 'error' as const,
  err: { message, stack: '', plugin: 'npm run normalise' },
});
