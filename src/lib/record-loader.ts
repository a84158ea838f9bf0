import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { CORE_SCHEMA, load } from 'js-yaml';

/** Front matter between two lines of three hyphens, then the body, byte for byte. */
const FILE = /^---\r?\n(?<front>[\s\S]*?)\r?\n---\r?\n(?<body>[\s\S]*)$/;

/** YAML 1.2, as the record is written in; of the readers of YAML the one that is fast enough for thousands of files. */
const parse = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/**
 * Loads Markdown records: the front matter is the record, its `id` the entry's.
 * Astro's own loader would also render every body; no page shows one, and a large record has thousands.
 */
export const records = (folder: string): Loader => ({
  name: `records-${folder}`,
  load: async (context) => {
    const { store, watcher, logger } = context;
    const read = async (): Promise<void> => {
      store.clear();
      for (const path of globSync('**/*.md', { cwd: folder }).sort()) {
        const filePath = join(folder, path);
        const { front, body = '' } = FILE.exec(readFileSync(filePath, 'utf8'))?.groups ?? {};
        if (front === undefined) throw new Error(`${filePath}: expected front matter. Fix: run npm run normalise.`);
        const data = parse(front) as Record<string, unknown>;
        const { id } = data;
        if (typeof id !== 'string') throw new Error(`${filePath} id: expected a text. Fix: run npm run normalise.`);
        store.set({ id, data: await context.parseData({ id, data, filePath }), body, filePath });
      }
    };
    await read();
    watcher?.add(folder);
    watcher?.on('change', (path) => {
      if (path.includes(folder)) read().catch((fault: unknown) => logger.error(String(fault)));
    });
  },
});

/** A JSON file that holds a list, each entry under the value of its field `key`; empty where the file is missing. */
export const list = (path: string, key: string): Loader => ({
  name: `list-${key}`,
  load: async (context) => {
    context.store.clear();
    if (!existsSync(path)) return;
    for (const data of JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>[]) {
      const id = JSON.stringify(data[key]);
      context.store.set({ id, data: await context.parseData({ id, data }) });
    }
  },
});

/** A file that holds one object, as a collection of one entry; of none where the file is missing. */
export const single = (path: string, id: string): Loader => ({
  name: `single-${id}`,
  load: async (context) => {
    context.store.clear();
    if (!existsSync(path)) return;
    const data = parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    context.store.set({ id, data: await context.parseData({ id, data }) });
  },
});

/** A file with one JSON record a line, each under the value of its field `key`; empty where the file is missing. */
export const lines = (path: string, key: string): Loader => ({
  name: `lines-${path}`,
  load: async (context) => {
    context.store.clear();
    if (!existsSync(path)) return;
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const data = JSON.parse(line) as Record<string, unknown>;
      const id = JSON.stringify(data[key]);
      context.store.set({ id, data: await context.parseData({ id, data }) });
    }
  },
});
