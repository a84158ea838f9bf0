import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** A stretch of a file, in bytes. */
export type Stretch = [start: number, length: number];

/** A stretch of the file at a path. */
export interface Piece {
  path: string;
  stretch: Stretch;
}

/** So many bytes are moved at a time. */
const PART = 4_000_000;
/** From so many bytes on a thread pays: one takes as long to start as moving and summing half as much. */
const WORTH_A_THREAD = 50_000_000;

/**
 * Writes a new file of pieces of others, a large one in a thread of its own.
 * @param size of the file, in bytes
 * @returns the content's id, see `blobId`
 */
export async function joinPieces(path: string, pieces: readonly Piece[], size: number): Promise<string> {
  const joining = { path, pieces, size };
  return size < WORTH_A_THREAD ? joinHere(joining) : await joinInThread(joining);
}

/** What is to be joined. */
export interface Joining {
  path: string;
  pieces: readonly Piece[];
  size: number;
}

/** The same, in this thread. */
export function joinHere({ path, pieces, size }: Joining): string {
  const sum = createHash('sha1').update(`blob ${size}\0`);
  const room = Buffer.allocUnsafe(Math.min(PART, size));
  const from = new Map(
    [...new Set(pieces.map((piece) => piece.path))].map((source) => [source, openSync(source, 'r')]),
  );
  rmSync(path, { force: true });
  const to = openSync(path, 'wx');
  try {
    for (const { path: source, stretch } of pieces) {
      const [start, length] = stretch;
      for (let at = 0; at < length; at += room.length) {
        const part = room.subarray(0, Math.min(room.length, length - at));
        readSync(from.get(source) ?? -1, part, 0, part.length, start + at);
        sum.update(part);
        writeFileSync(to, part);
      }
    }
  } finally {
    for (const file of [to, ...from.values()]) closeSync(file);
  }
  return sum.digest('hex');
}

/** The same, in a thread of its own. */
export const joinInThread = (joining: Joining): Promise<string> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('joining-thread.ts', import.meta.url), { workerData: joining });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
