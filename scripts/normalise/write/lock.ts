import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { shownPath } from '../codebook/read-yaml.ts';
import { UserError } from '../user-error.ts';
import { diskError } from './disk.ts';

/** How long a run waits for another, in milliseconds, and how often it looks. */
const PATIENCE = 30_000;
const PAUSE = 50;

const codeOf = (cause: unknown): string | undefined => (cause as NodeJS.ErrnoException).code;

/**
 * Does some work on a folder while no other run does. A lock whose owner is gone, because it was killed, is taken over.
 * @throws UserError when another run does not come to an end
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = `${folder}.lock`;
  await mkdir(dirname(lock), { recursive: true }).catch((cause: unknown) => {
    throw diskError(cause, folder);
  });
  const until = Date.now() + PATIENCE;
  while (!(await taken(lock, folder))) {
    if (Date.now() > until) {
      const fix = `Wait for it, or remove ${shownPath(lock)} if there is none.`;
      throw new UserError([{ file: shownPath(folder), message: 'another run is writing here', fix }]);
    }
    await pause(PAUSE);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

const taken = async (lock: string, folder: string): Promise<boolean> => {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw diskError(cause, folder);
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    return false;
  }
};

/** Whether the run that took a lock is gone; one that was killed before it wrote its number left an empty file. */
const isAbandoned = async (lock: string): Promise<boolean> => {
  try {
    const [owner, { mtimeMs }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)]);
    return owner === '' ? Date.now() - mtimeMs > 20 * PAUSE : !isAlive(Number(owner));
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    return false;
  }
};

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
};
