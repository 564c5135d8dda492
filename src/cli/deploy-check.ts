import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathOf } from '../base/site-path.ts';
import { environment, shownPath } from '../base/system/environment.ts';
import { bytes, numberInWords } from '../base/text/measures.ts';
import { adviceBelowPath, builtFor } from '../build/built-for.ts';
import { filesByName } from '../build/folders/file-names.ts';
import { filesBelow } from '../build/folders/listing.ts';
import { fits, redirectsOver } from '../build/hosts/host-limits.ts';
import { run } from './run.ts';

/** How many names of files are listed: enough for what stands beside every page, and for feeds. */
const shownNames = 12;

await run('deploy:check', async () => {
  const { dist } = environment();
  const files = await filesBelow(dist);
  if (files.length === 0) throw new Error(`There is no site in ${shownPath(dist)}. Run npm run build first.`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const largest = files.reduce((a, b) => (a.size >= b.size ? a : b));
  console.log(
    `${numberInWords(files.length)} files, ${bytes(total)}. The largest is ${largest.path} with ${bytes(largest.size)}.`,
  );
  for (const { name, count, size } of filesByName(files, shownNames))
    console.log(`  ${numberInWords(count).padStart(9)}  ${bytes(size).padStart(9)}  ${name}`);
  const found = fits(files);
  for (const { host, over, near } of found) {
    console.log(`${host.name}: ${over.length === 0 ? 'fits' : `does not fit (${host.source})`}`);
    for (const line of [...over, ...near, ...(host.note === undefined ? [] : [host.note])])
      console.log(`  ${line}`);
  }
  const rules = await readFile(join(dist, '_redirects'), 'utf8').catch(() => '');
  const over = redirectsOver(rules);
  if (over !== undefined) console.log(over);
  const site = await builtFor(dist);
  if (pathOf(site) !== '/') console.log(adviceBelowPath(site));
  if (found.every(({ over }) => over.length > 0)) process.exitCode = 1;
});
