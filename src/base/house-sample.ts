import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importGraph } from './system/import-graph.ts';

const folder = join(import.meta.dirname, '..');

/** The folder of the project. */
export const root = join(folder, '..');

/** What each file of `src/` imports, by its path. */
export const imports = importGraph(folder);

/** The files whose imports are held to the order of the house: all but tests and what is made for them. */
export const files = [...imports.keys()].filter((path) => !/(?:\.test|sample)\.ts$|\/mistakes\//.test(path));

/** The text of a file of `src/`. */
export function text(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Whether a file of `src/` has a line outside of comments in which a pattern stands. */
export function writes(file: string, pattern: string): boolean {
  return new RegExp(`^(?!\\s*(?:/?\\*|//)).*(?:${pattern})`, 'm').test(text(file));
}
