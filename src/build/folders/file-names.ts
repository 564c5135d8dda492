import { posix } from 'node:path';
import type { ListedFile } from './listing.ts';

/** Files of a site that have a name in common. */
interface NamedFiles {
  /** A name that comes again in many folders, such as `index.json`, or an ending, such as `*.pf_fragment`. */
  name: string;
  count: number;
  size: number;
}

/**
 * What the files of a site are, by name: most first. Those beyond the first few are `others`.
 *
 * @param most how many names there are at most, `others` aside
 */
export function filesByName(files: ListedFile[], most: number): NamedFiles[] {
  const times = Map.groupBy(files, ({ path }) => posix.basename(path));
  const groups = Map.groupBy(files, ({ path }) => {
    const name = posix.basename(path);
    // A page and what is beside it have the same names in every folder.
    return (times.get(name)?.length ?? 0) > 1 ? name : `*${posix.extname(name)}`;
  });
  const named = [...groups]
    .map(([name, group]) => ({ name, count: group.length, size: sizeOf(group) }))
    .sort((a, b) => b.count - a.count || b.size - a.size);
  const rest = named.slice(most);
  if (rest.length < 2) return named;
  const [count, size] = [sum(rest.map((one) => one.count)), sum(rest.map((one) => one.size))];
  return [...named.slice(0, most), { name: 'others', count, size }];
}

function sizeOf(files: ListedFile[]): number {
  return sum(files.map(({ size }) => size));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
