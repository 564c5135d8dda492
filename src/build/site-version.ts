import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { digestOf } from '../kept/digest.ts';
import type { Content } from '../content/read.ts';

/** Files beside `src/` that decide what pages look like. */
const beside = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * A digest of what every page depends on: the site's code, the versions of what it calls, the archive's
 * name, and the pages that the footer leads to.
 *
 * @param root the project's root folder
 */
export async function siteVersion(root: string, { archive, entries }: Content): Promise<string> {
  const inside = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const names = inside
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const paths = [...names.sort(), ...beside];
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  const pages = entries.pages.map(({ id, data }) => [id, data.title]);
  // Another Node may write dates and sort names in another way.
  return digestOf(process.version, JSON.stringify([archive.data, pages]), ...paths, ...texts);
}
