import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../../src/base/system/environment.ts';
import { CompiledSite } from '../../src/build/astro/compiled-site.ts';
import { readContent } from '../../src/content/read-content.ts';
import { shareReading } from '../../src/content/shared-content.ts';
import { unsealed } from '../../src/kept/sealed.ts';
import { watchReading } from '../../src/site/watcher.ts';
import { WatchedArchive, type Unseen } from './watched.ts';

/*
 * Makes each page of a built site once more that is kept from build to build, and writes to the standard output
 * as JSON what was read for it that does not decide whether it is made again. A process of its own, since an
 * archive is joined once in each.
 */
const settings = environment();
const content = await readContent(settings);
const watched = new WatchedArchive();
watchReading(watched);
shareReading(content);
const renderer = await (await compiled()).renderer();

const unseen: Unseen[] = [];
let pages = 0;
for (const { pathname, route, cacheKey } of await renderer.getStaticPaths()) {
  if (cacheKey === undefined) continue;
  pages += 1;
  const address = new URL(pathname.replace(/\/?$/, '/'), content.archive.data.url);
  const found = await watched.making({ page: pathname, key: cacheKey }, async () => {
    const result = await renderer.render(new Request(address), { routeData: route });
    return (result instanceof Response ? result : result.response).text();
  });
  unseen.push(...found);
}
process.stdout.write(JSON.stringify({ pages, unseen }));

/** The templates as the site's build compiled them. */
async function compiled(): Promise<CompiledSite> {
  const written = unsealed(readFileSync(join(settings.cache, 'compiled', 'site')));
  const { key } = JSON.parse(new TextDecoder().decode(written)) as { key: string };
  const site = await CompiledSite.open(settings.cache, key);
  if (!site) throw new Error(`Nothing is compiled in ${settings.cache}.`);
  return site;
}
