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
    if (await isAbandoned(lock)) await clear(lock);
    return false;
  }
};

/** How old a file is that can only be left over from a run that was killed, in milliseconds: nobody holds it for longer. */
const LEFT_OVER = 20 * PAUSE;

/**
 * Removes an abandoned lock. One run at a time does so, and looks again before: what the first has cleared, and somebody else
 * has taken since, must not be cleared by a second.
 */
async function clear(lock: string): Promise<void> {
  const guard = `${lock}.clearing`;
  try {
    await writeFile(guard, '', { flag: 'wx' });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
    if ((await ageOf(guard)) > LEFT_OVER) await rm(guard, { force: true });
    return;
  }
  try {
    if (await isAbandoned(lock)) await rm(lock, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** How long ago a file was written, in milliseconds; 0 where there is none. */
const ageOf = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause;
    return 0;
  }
};

/** Whether the run that took a lock is gone; one that was killed before it wrote its number left an empty file. */
const isAbandoned = async (lock: string): Promise<boolean> => {
  try {
    const owner = await readFile(lock, 'utf8');
    return owner === '' ? (await ageOf(lock)) > LEFT_OVER : !isAlive(Number(owner));
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
