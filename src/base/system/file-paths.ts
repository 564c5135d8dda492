import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../order.ts';

/** The paths of all files below a folder, with `/` between parts, sorted; none when there is no such folder. */
export async function filePaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compare);
}
