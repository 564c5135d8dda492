import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pMap from 'p-map';
import { digestOf } from '../content/digest.ts';
import { Ledger } from '../content/ledger.ts';
import type { Environment } from '../environment.ts';
import { filesBelow } from './listing.ts';

/**
 * A digest of everything a build reads: each file of the content folder and of `public/`, the day, and what
 * the site's version covers.
 *
 * Files are compared by what is in them, since a fresh clone writes them all anew; those that are as they
 * were on the disk are not read for it.
 */
export async function inputsDigest(
  { content, cache, today, span }: Environment,
  publicFolder: string,
  version: string,
): Promise<string> {
  const ledger = await Ledger.open<string>(join(cache, 'inputs'), '1');
  const digests = [];
  for (const folder of [content, publicFolder]) {
    const files = await filesBelow(folder);
    digests.push(
      ...(await pMap(
        files,
        async ({ path, size, mtime }) => {
          const key = `${folder}/${path} ${size} ${mtime}`;
          const digest = ledger.get(key) ?? (await fileDigest(join(folder, path)));
          ledger.keep(key, digest);
          return `${path} ${digest}`;
        },
        { concurrency: 32 },
      )),
    );
  }
  await ledger.save();
  return digestOf(version, today, String(span), digests.join('\n'));
}

async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64url');
}
