import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site that is being served. */
export interface Served {
  url: string;
  /** Bytes of the answers since the last `forget`, by path: bodies as they were sent, without headers. */
  sent: Map<string, number>;
  forget: () => void;
  end: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What hosts compress. Pagefind's own files are compressed already. */
const isText = new Set(['.html', '.css', '.js', '.json', '.svg']);

/**
 * Serves a folder as a host of static files does, with text compressed by gzip and the links of its `_headers`, and
 * counts the bytes.
 */
export async function served(folder: string): Promise<Served> {
  const sent = new Map<string, number>();
  const links = linksOf(join(folder, '_headers'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const ending = extname(file);
    if (path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const headers = {
      'content-type': types[ending] ?? 'application/octet-stream',
      'cache-control': ending === '.html' || pathname.endsWith('archive.json') ? 'no-cache' : 'max-age=600',
      ...(links.length > 0 && { link: links }),
    };
    const note = (count: number) => sent.set(pathname, (sent.get(pathname) ?? 0) + count);
    if (!isText.has(ending)) {
      response.writeHead(200, headers);
      createReadStream(file)
        .on('data', (part) => note(part.length))
        .pipe(response);
      return;
    }
    void readFile(file).then((content) => {
      const body = gzipSync(content);
      note(body.length);
      response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    sent,
    forget: () => {
      sent.clear();
    },
    end: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** What a site tells browsers of in a header at every address. */
function linksOf(headers: string): string[] {
  if (!existsSync(headers)) return [];
  return [...readFileSync(headers, 'utf8').matchAll(/^ {2}Link: (.*)$/gm)].map(([, link = '']) => link);
}
