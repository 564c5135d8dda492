import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A file of ours that another one imports. */
export interface Import {
  /** The path from the root. */
  to: string;
  /** Whether it is gone when the code runs. */
  isType: boolean;
}

/**
 * What each TypeScript and Astro file below a folder imports of the others, in the order of their paths.
 *
 * @param root the folder that paths begin at
 */
export function importGraph(root: string): Map<string, Import[]> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|astro)$/.test(path))
    .sort();
  return new Map(files.map((file) => [file, importsIn(readFileSync(join(root, file), 'utf8'), file)]));
}

/** The files of ours that a text imports. @param file where it stands, from the root */
export function importsIn(text: string, file: string): Import[] {
  const found = text.matchAll(
    /^[ \t]*(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s*)?['"](?<to>\.[^'"?]+)|import\(\s*['"](?<later>\.[^'"?]+)/gm,
  );
  return [...found].map(({ groups: { type, to, later } = {} }) => ({
    to: normalize(join(dirname(file), to ?? later ?? '')).replaceAll('\\', '/'),
    isType: type !== undefined,
  }));
}

/** Those files whose meaning depends on one of the given ones, which are among them. */
export function dependentsOf(graph: Map<string, Import[]>, files: Iterable<string>): Set<string> {
  const users = new Map<string, string[]>();
  for (const [file, imports] of graph)
    for (const { to } of imports) users.set(to, [...(users.get(to) ?? []), file]);
  const found = new Set(files);
  for (const file of found) for (const user of users.get(file) ?? []) found.add(user);
  return found;
}
