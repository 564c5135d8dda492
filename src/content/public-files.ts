import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';

/** The folder of files that a site has as they are. */
export const publicFolder = join(process.cwd(), 'public');

/** Paths of these files, with `/` between parts. */
export async function publicFiles(folder = publicFolder): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
