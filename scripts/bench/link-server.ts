import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.pagefind': 'application/wasm',
};
const PACKED = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** How far away the server seems: `delay` in milliseconds a request, `rate` in bits a second; 0 for none. */
export interface Link {
  delay: number;
  rate: number;
}

/** A server of files that counts what it sends, and can be as slow as a link. Workers' requests are slowed too. */
export interface LinkServer {
  origin: string;
  /** Bytes sent since the last call. */
  sent: () => number;
  set: (link: Link) => void;
  close: () => void;
}

interface Sendable {
  body: Buffer;
  type: string;
  packed: boolean;
}

/** Reads and packs each file once; null for none. */
const reader = (root: string): ((path: string) => Sendable | null) => {
  const files = new Map<string, Sendable>();
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const named = join(root, path);
    const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    if (!existsSync(file)) return null;
    const packed = PACKED.has(extname(file));
    const raw = readFileSync(file);
    const one = {
      body: packed ? gzipSync(raw) : raw,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      packed,
    };
    files.set(path, one);
    return one;
  };
};

/** Serves a folder on a free port. */
export async function serveSlowly(root: string): Promise<LinkServer> {
  let link: Link = { delay: 0, rate: 0 };
  let bytes = 0;
  let free = 0;
  const read = reader(root);
  const server = createServer((request, response) => {
    const file = read(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    bytes += file.body.length;
    const send = (): void => {
      response
        .writeHead(200, {
          'content-type': file.type,
          'content-length': file.body.length,
          'cache-control': 'max-age=600',
          ...(file.packed ? { 'content-encoding': 'gzip' } : {}),
        })
        .end(file.body);
    };
    const now = performance.now();
    if (link.rate === 0) {
      send();
      return;
    }
    // The line is busy until all that went before has passed.
    free = Math.max(now + link.delay, free) + (file.body.length * 8000) / link.rate;
    setTimeout(send, free - now);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent: () => {
      const sum = bytes;
      bytes = 0;
      return sum;
    },
    set: (next) => {
      link = next;
      free = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
