import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pathOf } from '../base/site-path.ts';
import { environment, shownPath } from '../base/system/environment.ts';
import { portOr } from '../base/system/port.ts';
import { builtFor } from '../build/built-for.ts';
import { fileServer, refuseTunnel } from './file-server.ts';
import { listenLocally } from './listen-locally.ts';
import { run } from './run.ts';

/** In milliseconds. */
const quiet = 120_000;

await run('serve', async () => {
  const { dist } = environment();
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const port = portOr(values.port);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`There is no site in ${shownPath(dist)} yet. Build it with: npm run build`);
  }
  const base = pathOf(await builtFor(dist));
  // Whoever asks again on a connection just when it is ended for having been quiet gets no answer. Node ends it after 5
  // s. https://nodejs.org/api/http.html#serverkeepalivetimeout
  const newServer = () =>
    createServer({ keepAliveTimeout: quiet }, fileServer(dist, base)).on('connect', refuseTunnel);
  await listenLocally(newServer, port);
  console.log(`The archive is served at http://localhost:${port}${base} (end with Ctrl-C)`);
});
