import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Results kept from one run to the next, one file each, under the digest of what they were made from. */
export interface Kept<Result> {
  get(digest: string): Promise<Result | undefined>;
  set(digest: string, result: Result): Promise<void>;
}

/**
 * Results in `folder` that are good for `version` only. Those of other versions are deleted.
 *
 * A file that cannot be read counts as missing: whatever was kept can be made again.
 */
export async function keptIn<Result>(folder: string, version: string): Promise<Kept<Result>> {
  const pathOf = (digest: string) => join(folder, version, digest.slice(0, 2), `${digest}.json`);
  for (const other of await readdir(folder).catch(() => [])) {
    if (other !== version) await rm(join(folder, other), { recursive: true, force: true });
  }
  return {
    async get(digest) {
      try {
        return JSON.parse(await readFile(pathOf(digest), 'utf8')) as Result;
      } catch {
        return undefined;
      }
    },
    async set(digest, result) {
      const path = pathOf(digest);
      await mkdir(dirname(path), { recursive: true });
      // Written beside and renamed, so that a run that is killed leaves no half a file.
      await writeFile(`${path}.${process.pid}`, JSON.stringify(result));
      await rename(`${path}.${process.pid}`, path);
    },
  };
}
