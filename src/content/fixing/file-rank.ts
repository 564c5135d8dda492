import type { Content } from '../read-content.ts';

/** How bad a file is, what counts most first. */
export type Rank = readonly number[];

/** Errors for which a file is not read any further, so that others in it are not known. */
const hiding: ReadonlySet<string> = new Set([
  ...['illegal-id', 'wrong-ending', 'duplicate-id', 'not-utf-8', 'harmful-character'],
  ...['missing-front-matter', 'malformed-yaml'],
]);

/** How bad a file is: what hides other errors, whether the rest of the archive sees it, and how many errors it has. */
export function rankOf({ problems, entries }: Pick<Content, 'problems' | 'entries'>, file: string): Rank {
  const errors = problems.filter((one) => one.file === file && one.severity === 'error');
  const isSeen = Object.values(entries).some((list) => list.some(({ filePath }) => filePath === file));
  return [errors.filter(({ rule }) => hiding.has(rule)).length, isSeen ? 0 : 1, errors.length];
}
