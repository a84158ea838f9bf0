import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { UserError } from '../normalise/user-error.ts';

/** The project's folder: all commands run there, wherever they were started. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A command that ended with another status than 0. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly status: number;

  constructor(command: string, status: number) {
    super(`${command} ended with status ${status}.`);
    this.status = status;
  }
}

/**
 * Runs a command with this terminal and waits for it.
 * @param name of what is run, for its owner
 * @throws CommandFailed
 */
export async function run(
  command: string,
  args: readonly string[],
  { name = command, environment = {} }: { name?: string; environment?: NodeJS.ProcessEnv | undefined } = {},
): Promise<void> {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const status = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  if (status !== 0) throw new CommandFailed(name, status);
}

/**
 * How Node is started for the commands that hold much: `normalise`, `build`, `start`. With V8's own choice each process
 * has up to 134 MB for new objects alone, of any size of record. The same stands in `package.json`.
 */
export const NODE_FLAGS: readonly string[] = ['--max-semi-space-size=16'];

/**
 * What Node is given to run one of the project's own scripts, as `npm run` does: what keeps the compiled sources comes before
 * the script, else most of it is compiled anew.
 */
export const scriptArgs = (script: string, args: readonly string[] = []): string[] => [
  ...NODE_FLAGS,
  '--import',
  new URL('../assert-node.mjs', import.meta.url).href,
  script,
  ...args,
];

/** Runs one of the project's own scripts with the Node that is running now. */
export const runScript = (script: string, args: readonly string[] = []): Promise<void> =>
  run(process.execPath, scriptArgs(script, args), { name: script });

/** Runs a tool that npm installed, such as `eslint`. */
export const runTool = (tool: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<void> =>
  run(fileURLToPath(new URL(`../../node_modules/.bin/${tool}`, import.meta.url)), args, {
    name: tool,
    environment,
  });

/**
 * Runs a script's work. A mistake of the user's is told without a stack; a command that failed has said why, so only its
 * status is handed on.
 */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!(cause instanceof CommandFailed || cause instanceof UserError)) throw cause;
    console.error(cause.message);
    process.exitCode = cause instanceof CommandFailed ? cause.status : 1;
  }
}
