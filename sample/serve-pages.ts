// A folder -> its files served on this machine under names such as http://sample.localhost:PORT/.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface ServedPages {
  readonly port: number;
  /** Host and path of every request so far, in order: what a page or a browser asked of this machine. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves the files of `folder` on the loopback address, any host name. Browsers take every name that ends in
 * `.localhost` for this machine, so pages on several sites need no certificates and no changes to the system.
 * `headers` go with every answer. Rejects when no port can be had.
 */
export async function servePages(folder: string, headers: Record<string, string> = {}): Promise<ServedPages> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push(`${url.hostname}${url.pathname}`);
    // Browsers ask for it unbidden, and write a complaint to the console when it is missing.
    if (url.pathname === '/favicon.ico') return response.writeHead(204).end();
    const file = path.join(folder, path.normalize(decodeURIComponent(url.pathname)));
    const found = file.startsWith(path.resolve(folder)) && (await stat(file).catch(() => null))?.isFile();
    if (!found)
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.');
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      ...headers,
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // a listening TCP server has an AddressInfo
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
