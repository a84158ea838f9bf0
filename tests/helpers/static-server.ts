import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml']);

/** A server of files, as a plain web host is one. */
export interface StaticServer {
  /** `http://127.0.0.1:40123` */
  origin: string;
  close: () => Promise<void>;
}

/** The file that answers a path, or null: a folder's is its `index.html`, as on most hosts. */
function fileFor(folder: string, path: string): string | null {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

function send(response: ServerResponse, file: string, status: number): void {
  const ending = extname(file);
  const packed = COMPRESSED.has(ending);
  response.writeHead(status, {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  });
  const content = createReadStream(file);
  if (packed) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

/** Serves a built site on a free port. */
export async function serve(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileFor(folder, pathname);
    const missing = join(folder, '404.html');
    if (file) send(response, file, 200);
    else if (existsSync(missing)) send(response, missing, 404);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
