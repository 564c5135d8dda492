import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { digestOf } from './digest.ts';

/** Files beside `src/` that decide what is made. */
const beside = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

let running: Promise<string> | undefined;

/**
 * A digest of all that decides what becomes of content: our code without its tests, the versions of what it
 * calls, and Node, another of which may write dates and sort names in another way. Whatever is kept from one
 * build to the next is good under the same digest only.
 *
 * @param root the project's root folder
 * @param node the version of Node that runs the code
 */
export async function codeVersion(root: string, node = process.version): Promise<string> {
  const inside = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const names = inside
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const paths = [...names.sort(), ...beside];
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')));
  return digestOf(node, ...paths, ...texts);
}

/** The version of the code that this process runs, whatever becomes of its files meanwhile. */
export function runningVersion(): Promise<string> {
  return (running ??= codeVersion(process.cwd()));
}
