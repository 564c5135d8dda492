import { readFile } from 'node:fs/promises';
import type { Edit } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { isGone, replaceFile } from '../files/replace-file.ts';
import type { Rank } from './file-rank.ts';
import { inWords } from './fixes.ts';

/** A file as it was before anything was mended. */
interface Original {
  raw: string;
  rank: Rank;
  /** What was written last. */
  written: string;
  /** All that it was meanwhile: what two mistakes want in turn is no cure of either. */
  texts: Set<string>;
}

/** The files of an archive while they are mended, round after round. */
export interface Mending {
  root: string;
  /** By their path now. */
  originals: Map<string, Original>;
  /** Files of which it was said that they cannot be mended. */
  refused: Set<string>;
  say: (line: string) => void;
}

/** The text of a file; undefined where it went away since it was read, which is said. */
export async function textOf(path: string, mending: Mending): Promise<string | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) refuse(path, isGone, mending);
  return text;
}

export async function write(path: string, text: string, state: string, mending: Mending): Promise<boolean> {
  const refusal = await replaceFile(path, text, { root: mending.root, state });
  if (refusal !== undefined) refuse(path, refusal, mending);
  return refusal === undefined;
}

export function refuse(path: string, refusal: string, { refused, say }: Mending): void {
  if (!refused.has(path)) say(`${shownPath(path)}:1:1  not fixed  ${refusal}`);
  refused.add(path);
}

/** Says of a file which edits were made in it. @param shown its path as it is told */
export function sayFixed(shown: string, made: Edit[], { say }: Mending): void {
  for (const edit of made) say(`${shown}:${edit.line}:${edit.column}  fixed  ${inWords(edit)}`);
}
