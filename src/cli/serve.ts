import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import sirv from 'sirv';
import { environment, shownPath } from '../environment.ts';
import { run } from './run.ts';

/** Types of files that the server does not know by their names, and texts that would lose their letters. */
const types: Record<string, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ndjson: 'application/x-ndjson',
  opml: 'text/x-opml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

function typeOf(path: string): string | undefined {
  return types[path.slice(path.lastIndexOf('.') + 1)];
}

/** Serves the built site as a plain file server would, the site's own page for addresses without one included. */
await run(() => {
  const { dist } = environment();
  const port = Number(process.env.PORT || 4321);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no site in ${shownPath(dist)} yet. Build it with: npm run build`);
  }
  const files = sirv(dist, {
    // Reads files as they are asked for, so that a new build shows without a restart.
    dev: true,
    setHeaders(response, path) {
      const type = typeOf(path);
      if (type) response.setHeader('content-type', type);
    },
    onNoMatch(_request, response) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      createReadStream(join(dist, '404.html')).pipe(response);
    },
  });
  const server = createServer((request, response) => {
    files(request, response);
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : error.message);
    process.exitCode = 1;
  });
  server.listen(port, () => {
    console.log(`The archive is served at http://localhost:${port}/ (end with Ctrl-C)`);
  });
});
