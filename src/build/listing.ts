import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { compare } from '../archive/order.ts';
import { digestOf } from '../content/digest.ts';

/** A file below a folder. */
export interface ListedFile {
  /** From the folder, with `/` between parts. */
  path: string;
  /** In bytes. */
  size: number;
  /** When it was last written, in milliseconds. */
  mtime: number;
}

/** All files below a folder, by path; none when there is no such folder. */
export async function filesBelow(folder: string): Promise<ListedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compare);
  return pMap(
    paths,
    async (path) => {
      const { size, mtimeMs } = await stat(join(folder, path));
      return { path, size, mtime: Math.floor(mtimeMs) };
    },
    { concurrency: 64 },
  );
}

/** A digest that changes when a file is added, removed or written. */
export function listingDigest(files: ListedFile[]): string {
  return digestOf(files.map(({ path, size, mtime }) => `${path} ${size} ${mtime}`).join('\n'));
}
