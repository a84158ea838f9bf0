import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Tables } from '../lib/corpus.ts';
import { readTables } from '../lib/record-source.ts';
import { shareStrings } from '../lib/share-strings.ts';

/** What the thread is told: to write the files of data with a program, to write a page, or that this was the last. */
export type Order =
  | { what: 'companions'; program: string; folder: string }
  | { what: 'page'; file: string; bytes: ArrayBuffer }
  | { what: 'end' };

/** What the bundled program gives. */
export interface Program {
  /** Writes all files of data; between two files it does what it is given. */
  writeCompanions: (tables: Tables, folder: string, between: () => void) => void;
}

/**
 * The thread beside Astro's: it reads the record while Astro bundles, and writes files while Astro renders pages. How
 * many pages wait to be written stands where Astro's thread sees it.
 */
const waiting = new Int32Array(workerData as SharedArrayBuffer);
const port = parentPort;
if (!port) throw new Error('This is the program of a thread. Fix: start it through src/integrations/companions.ts.');

/** What the thread tells: a part of the record as soon as it is read, and null after the last. */
export type News = Partial<Tables> | null;

const tell = (news: News): void => {
  port.postMessage(news);
};
const tables = readTables((table) => {
  shareStrings(table.statements ?? []);
  tell(table);
});
tell(null);
let writing = Promise.resolve();
port.on('message', follow);

function follow(order: Order): void {
  if (order.what === 'page') writePage(order);
  else if (order.what === 'companions') writing = writeData(order.program, order.folder);
  else void writing.finally(() => port?.close());
}

async function writeData(program: string, folder: string): Promise<void> {
  const { writeCompanions } = (await import(pathToFileURL(program).href)) as Program;
  writeCompanions(tables, folder, writeWaiting);
}

/** Pages come faster than the files of data are done: they are not left to wait for the last of these. */
function writeWaiting(): void {
  for (let next = receive(); next; next = receive()) follow(next);
}

const receive = (): Order | undefined => receiveMessageOnPort(port)?.message as Order | undefined;

function writePage({ file, bytes }: Extract<Order, { what: 'page' }>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, new Uint8Array(bytes));
  Atomics.sub(waiting, 0, 1);
  Atomics.notify(waiting, 0);
}
