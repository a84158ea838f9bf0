import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';

const SEAL = 32;

const sealOf = (body: Uint8Array): Buffer => createHash('sha256').update(body).digest();

/**
 * Keeps a value in a file of the cache, with a checksum before it. It is renamed into place whole. A cache that cannot be
 * written is no fault: the next run works anew.
 * @param value anything that `structuredClone` takes; what is one object in it stays one object
 */
export function writeSealed(path: string, value: unknown): void {
  const body = serialize(value);
  const draft = `${path}.${process.pid}-${threadId}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeParts(draft, [sealOf(body), body]);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** Writes parts one after the other: joined, a large one would be in memory twice. */
const writeParts = (path: string, parts: readonly Uint8Array[]): void => {
  const file = openSync(path, 'w');
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
};

/**
 * The value that `writeSealed` kept.
 * @returns null where there is none, or where the file is cut short or not as it was written
 */
export function readSealed(path: string): unknown {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(SEAL);
    return sealOf(body).equals(bytes.subarray(0, SEAL)) ? (deserialize(body) as unknown) : null;
  } catch {
    return null;
  }
}

/** Hex SHA-256 of parts of text or bytes, told apart. */
export function fingerprint(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex');
}

/** The id that git gives a file's content: what stands in a folder can be compared with what was committed. */
export function blobId(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]), 'hex');
}
