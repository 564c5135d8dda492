import { access, constants, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { aboutFile, errorCode } from '../../base/system/reason.ts';
import { moveFile, writeDraft } from '../../content/files/replace-file.ts';

/** A file's new text, and where it goes. */
export interface Change {
  path: string;
  /** The same as `path` unless the file moves. */
  to: string;
  before: string;
  after: string;
  /** How many references to something else are new in it. */
  references: number;
}

/**
 * A file's text as it is, byte order mark and line ends included; undefined when there is no file.
 *
 * @throws when it is not UTF-8 and would not survive being written again
 */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Makes all changes or, when one fails, none. Texts are written beside their files and take their places once all of
 * them are there: a disk that is full loses nothing.
 *
 * @throws what the system refuses, with the path that it is about
 */
export async function write(changes: Change[]): Promise<void> {
  const drafts: { change: Change; place: string; draft: string }[] = [];
  const done: Change[] = [];
  try {
    for (const change of changes) {
      const place = await placeOf(change);
      // On its file's own disk, so that it need not be copied there.
      const draft = join(dirname(place), `.draft-${process.pid}-${drafts.length}`);
      drafts.push({ change, place, draft });
      await fill(draft, change);
    }
    for (const { change, place, draft } of drafts) {
      if (change.path === change.to) await rename(draft, place);
      else await moveFile(draft, place);
      done.push(change);
    }
    for (const { path, to } of changes) if (path !== to) await rm(path);
  } catch (error) {
    for (const { path, to, before } of done) {
      if (path !== to) await rm(to, { force: true });
      await writeFile(path, before);
    }
    throw error;
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}

/** Where a text goes, in a folder that is there. */
async function placeOf({ path, to }: Change): Promise<string> {
  await mkdir(dirname(to), { recursive: true });
  // What a link leads to changes, and the link stays.
  return path === to ? realpath(to) : to;
}

async function fill(draft: string, { path, to, after }: Change): Promise<void> {
  // To take the place of a file it need not be written, but who may not write it is not asked.
  if (path === to) await access(path, constants.W_OK);
  const like = await stat(path);
  try {
    await writeDraft(draft, after, like);
  } catch (error) {
    // It is no matter of the draft.
    throw aboutFile(error, to);
  }
}
