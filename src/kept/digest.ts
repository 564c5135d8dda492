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
  return codeDigest(
    root,
    ['src/content', 'src/mdx'],
    [
      'package-lock.json',
      'src/base/dates.ts',
      'src/base/urls.ts',
      'src/base/closest.ts',
      'src/base/ids.ts',
      'src/base/problems.ts',
      'src/base/refusals.ts',
      'src/base/values.ts',
      'src/base/written-days.ts',
    ],
  );
}

/** A digest of everything that decides what the check says of a text beside its file, its names aside. */
export async function checkDigest(root: string): Promise<string> {
  return codeDigest(root, ['src/archive', 'src/content', 'src/mdx'], ['package-lock.json']);
}

/** A digest of everything that decides what becomes of an image: code, and the versions of what it calls. */
export async function imagesDigest(root: string): Promise<string> {
  const code = await codeDigest(root, ['src/images'], []);
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const versions = Object.entries(lock.packages).map(([path, { version }]) => `${path} ${version}`);
  return digestOf(code, ...versions.filter((one) => /^node_modules\/(?:sharp|svgo|@img\/)/.test(one)));
}

/** A digest of files and of the modules in folders, without their tests. */
async function codeDigest(root: string, folders: string[], files: string[]): Promise<string> {
  const names = [...files];
  for (const folder of folders) {
    const inside = await readdir(join(root, folder));
    names.push(
      ...inside
        .filter((name) => name.endsWith('.ts') && !/(\.test|^sample)\.ts$/.test(name))
        .map((name) => `${folder}/${name}`),
    );
  }
  const texts = await Promise.all(names.sort().map((name) => readFile(join(root, name), 'utf8')));
  return digestOf(...names, ...texts);
}
