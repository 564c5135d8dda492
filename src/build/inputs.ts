import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pMap from 'p-map';
import { digestOf } from '../content/digest.ts';
import { Ledger } from '../content/ledger.ts';
import type { Environment } from '../environment.ts';
import { filesBelow } from './listing.ts';

/** Digests of the files that a build reads, by their paths: those of the content folder, and of `public/`. */
export interface Inputs {
  content: Map<string, string>;
  public: Map<string, string>;
}

/**
 * What stands in the content folder and in `public/`.
 *
 * Files are compared by what is in them, since a fresh clone writes them all anew; those that are as they
 * were on the disk are not read for it.
 */
export async function readInputs(
  { content, cache }: Pick<Environment, 'content' | 'cache'>,
  publicFolder: string,
): Promise<Inputs> {
  const ledger = await Ledger.open<string>(join(cache, 'inputs'), '1');
  const inputs = {
    content: await digestsIn(content, ledger),
    public: await digestsIn(publicFolder, ledger),
  };
  await ledger.save();
  return inputs;
}

/** A digest of everything a build reads: all files, the day, and what the site's version covers. */
export function inputsDigest(
  inputs: Inputs,
  { today, span, fragments }: Pick<Environment, 'today' | 'span' | 'fragments'>,
  version: string,
): string {
  const files = [inputs.content, inputs.public].map((digests) => JSON.stringify([...digests]));
  return digestOf(version, today, `${span} ${fragments}`, ...files);
}

async function digestsIn(folder: string, ledger: Ledger<string>): Promise<Map<string, string>> {
  const digests = await pMap(
    await filesBelow(folder),
    async ({ path, size, mtime }) => {
      const key = `${folder}/${path} ${size} ${mtime}`;
      const digest = ledger.get(key) ?? (await fileDigest(join(folder, path)));
      ledger.keep(key, digest);
      return [path, digest] as const;
    },
    { concurrency: 32 },
  );
  return new Map(digests);
}

/** A digest of what is in a file. Rejects when it cannot be read. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64url');
}
