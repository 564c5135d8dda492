import process from 'node:process';
import { fits } from '../build/hosts.ts';
import { filesBelow } from '../build/listing.ts';
import { bytes, numberInWords } from '../build/measures.ts';
import { environment, shownPath } from '../environment.ts';
import { run } from './run.ts';

/* npm run deploy:check: whether the built site is within the limits of the usual hosts. */

await run(async () => {
  const { dist } = environment();
  const files = await filesBelow(dist);
  if (files.length === 0) throw new Error(`There is no site in ${shownPath(dist)}. Run npm run build first.`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const largest = files.reduce((a, b) => (a.size >= b.size ? a : b));
  console.log(
    `${numberInWords(files.length)} files, ${bytes(total)}; the largest is ${largest.path} with ${bytes(largest.size)}.`,
  );
  const found = fits(files);
  for (const { host, over } of found) {
    console.log(`${host.name}: ${over.length === 0 ? 'fits' : `does not fit (${host.source})`}`);
    for (const reason of over) console.log(`  ${reason}`);
  }
  if (found.every(({ over }) => over.length > 0)) process.exitCode = 1;
});
