import { readFile } from 'node:fs/promises';
import { shownPath, type Environment } from '../base/system/environment.ts';
import { inCache } from '../kept/in-cache.ts';
import { ownJson } from '../kept/own-json.ts';
import { writeSealed } from '../kept/sealed-file.ts';
import { unsealed } from '../kept/sealed.ts';
import { filesBelow, listingDigest } from './folders/listing.ts';

/** What the last build was made from, and what it wrote. */
interface LastBuild {
  inputs: string;
  listing: string;
  summary: string;
}

const json = ownJson<LastBuild>();

/**
 * What the last build said of itself, if it was made from the same and its files are as it left them.
 *
 * @param warn takes a line if what is kept of it is damaged
 */
export async function unchanged(
  { cache, dist }: Pick<Environment, 'cache' | 'dist'>,
  inputs: string,
  warn: (line: string) => void = console.warn,
): Promise<string | undefined> {
  const path = inCache(cache, 'build');
  const written = await readFile(path).catch(() => undefined);
  const text = written && unsealed(written);
  if (written && !text) warn(`${shownPath(path)} is damaged. It is made anew.`);
  if (!text) return undefined;
  const last = json.read(text);
  if (last.inputs !== inputs || last.listing !== listingDigest(await filesBelow(dist))) return undefined;
  return last.summary;
}

/** Keeps what a build was made from and what it wrote. */
export async function remember({ cache }: Pick<Environment, 'cache'>, build: LastBuild): Promise<void> {
  await writeSealed(inCache(cache, 'build'), json.write(build));
}
