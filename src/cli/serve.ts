import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { builtFor } from '../build/built-for.ts';
import { environment, shownPath } from '../base/environment.ts';
import { pathOf } from '../base/site-path.ts';
import { fileServer } from './file-server.ts';
import { listenLocally } from './listen-locally.ts';
import { run } from './run.ts';

/* npm run serve: the built site, as a plain host would serve it, for this machine only. */

await run(async () => {
  const { dist } = environment();
  const port = Number(process.env.PORT || 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT is "${process.env.PORT}". Write a number such as 4321.`);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no site in ${shownPath(dist)} yet. Build it with: npm run build`);
  }
  const base = pathOf(await builtFor(dist));
  await listenLocally(() => createServer(fileServer(dist, base)), port);
  console.log(`The archive is served at http://localhost:${port}${base} (end with Ctrl-C)`);
});
