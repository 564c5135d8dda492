import { posix } from 'node:path';
import type { ListedFile } from '../folders/listing.ts';

/** As many records are put in one file at most: a reader loads the whole file for one of them. */
const recordsInFile = 20;

/** How many files of a site hold records of its search index: a number for each span. */
export function fragmentsIn(files: ListedFile[]): number[] {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return [...Map.groupBy(fragments, ({ path }) => posix.dirname(path)).values()].map(({ length }) => length);
}

/** How many files a site has less when spans have no more than `limit` for their records. */
export function savedBy(limit: number, spans: number[]): number {
  return spans.reduce((sum, count) => sum + Math.max(0, count - limit), 0);
}

/** The lowest limit that leaves a file light enough to be loaded. */
export function lowestLimit(spans: number[]): number {
  return Math.max(1, ...spans.map((count) => Math.ceil(count / recordsInFile)));
}

/** The highest limit that saves as many files as have to be. Undefined when none does. */
export function limitThatSaves(needed: number, spans: number[]): number | undefined {
  for (let limit = Math.max(0, ...spans) - 1; limit >= lowestLimit(spans); limit -= 1)
    if (savedBy(limit, spans) >= needed) return limit;
  return undefined;
}
