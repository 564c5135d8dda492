import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A short digest of texts; each text counts with its borders. */
export function digestOf(...texts: string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url').slice(0, 22);
}

/**
 * A digest of everything that decides what a content file becomes: schemas, pipeline and the versions
 * of the packages it calls. Anything kept from an earlier run is only good under the same digest.
 *
 * @param root the project's root folder
 */
export async function pipelineDigest(root: string): Promise<string> {
  const names = [
    'package-lock.json',
    'src/archive/dates.ts',
    'src/archive/urls.ts',
    'src/archive/closest.ts',
  ];
  for (const folder of ['src/content', 'src/mdx']) {
    const inside = await readdir(join(root, folder));
    names.push(
      ...inside.filter((name) => !/(\.test|^sample)\.ts$/.test(name)).map((name) => `${folder}/${name}`),
    );
  }
  const texts = await Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
  return digestOf(...names, ...texts);
}
