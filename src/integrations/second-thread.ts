import { Worker } from 'node:worker_threads';
import type { Tables } from '../lib/corpus.ts';
import { shareStrings } from '../lib/share-strings.ts';
import type { News, Order } from './site-thread.ts';

const PROGRAM = new URL('site-thread.ts', import.meta.url);

/** Room for new objects, in megabytes. With V8's own choice the thread holds a hundred more and is no faster. */
const YOUNG = 32;

/** More pages than these are not left waiting to be written: they are held in memory. */
const MOST = 256;

/** The thread beside Astro's, as Astro's sees it. */
export class SecondThread {
  readonly #waiting = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker = new Worker(PROGRAM, {
    workerData: this.#waiting.buffer,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  /** Done when the thread is; fails with what the thread threw. */
  readonly #ended = new Promise<void>((resolve, reject) => {
    this.#worker.once('error', reject);
    this.#worker.once('exit', () => {
      resolve();
    });
  });
  /** The record, as the thread has read it. */
  readonly tables: Promise<Tables>;

  constructor() {
    const read = new Promise<Tables>((resolve) => {
      const tables: Partial<Tables> = {};
      this.#worker.on('message', (news: News) => {
        shareStrings(news?.statements ?? []);
        if (news) Object.assign(tables, news);
        else resolve(tables as Tables);
      });
    });
    const failed = this.#ended.then(() => Promise.reject(new Error('The thread ended before it had read the record.')));
    this.tables = Promise.race([read, failed]);
    // Both are awaited later; until then a failure is no unhandled one.
    for (const one of [this.#ended, this.tables, failed]) one.catch(() => undefined);
    // A build that fails before it has pages does not wait for the thread.
    this.#worker.unref();
  }

  #tell(order: Order, moved: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, moved);
  }

  /** Has the files of data written below a folder, by a bundled program. */
  writeCompanions(program: string, folder: string): void {
    this.#worker.ref();
    this.#tell({ what: 'companions', program, folder });
  }

  /** Has a page written; waits where many are waiting already. */
  async writePage(file: string, bytes: ArrayBuffer): Promise<void> {
    Atomics.add(this.#waiting, 0, 1);
    this.#tell({ what: 'page', file, bytes }, [bytes]);
    for (let count = this.#count(); count > MOST; count = this.#count())
      await Promise.race([Atomics.waitAsync(this.#waiting, 0, count).value, this.#ended]);
  }

  #count(): number {
    return Atomics.load(this.#waiting, 0);
  }

  /** Waits until all is written. @throws what the thread threw */
  async end(): Promise<void> {
    this.#tell({ what: 'end' });
    await this.#ended;
  }
}
