import { join } from 'node:path';
import { ownKeys } from '../../base/own-keys.ts';
import type { Problem } from '../../base/problems.ts';
import { shownPath } from '../../base/system/environment.ts';
import { collections, type Collection } from '../../schema/collections.ts';
import { type FoundFile, foundIn } from './folder.ts';
import { folded, judged } from './judged-names.ts';
import { refused } from './reading-messages.ts';
import { refusedIn, type Refused } from './refused-content.ts';
import { isMisnamedArchive, strayProblems } from './stray-files.ts';

/** A content file that has a legal id. */
export interface ContentFile {
  collection: Collection;
  id: string;
  path: string;
  /** As the author would type it. */
  shown: string;
}

/** What a content folder holds. */
interface ContentFolder {
  /** In a fixed order. */
  files: ContentFile[];
  /**
   * Files whose name makes them unusable, under the ids that they seem to be meant to have. They are checked with
   * the others, and published never.
   */
  misnamed: ContentFile[];
  /** One for everything whose name or kind makes it unusable. */
  problems: Problem[];
  /** What problems say is not read. */
  refused: Refused;
  /** Whether a problem is about `archive.yaml`, or about what was meant to be it: nothing is read of those. */
  isArchiveRefused: boolean;
  /** Whether a problem is about `theme.css`, of which nothing is read then either. */
  isThemeRefused: boolean;
}

/**
 * All content files below `root`. Files that are not content (images, components) are left alone; links that
 * lead out of the folder and what is no file are not, whatever they are called.
 */
export async function contentFiles(root: string): Promise<ContentFolder> {
  const found = await foundIn(root);
  const named = ownKeys(collections);
  const problems: Problem[] = [];
  for (const { name, refusal } of found)
    if (refusal) problems.push(refused(shownPath(join(root, name)), refusal));
  problems.push(...strayProblems(found, root, named));
  const files: ContentFile[] = [];
  const misnamed: ContentFile[] = [];
  for (const collection of named) {
    const inside = found.filter(({ name, refusal }) => !refusal && name.startsWith(`${collection}/`));
    const sorted = filesOf(collection, inside, join(root, collection), problems);
    files.push(...sorted.files);
    const known = new Set(sorted.files.map(({ id }) => id));
    for (const file of sorted.misnamed)
      if (!known.has(file.id)) {
        known.add(file.id);
        misnamed.push(file);
      }
  }
  return {
    ...{ files, misnamed, problems, refused: refusedIn(found) },
    isArchiveRefused: isArchiveRefused(found),
    isThemeRefused: isRefused('theme.css', found),
  };
}

function isRefused(name: string, found: FoundFile[]): boolean {
  return found.some((one) => (one.name === name || one.name === '.') && one.refusal !== undefined);
}

function isArchiveRefused(found: FoundFile[]): boolean {
  if (isRefused('archive.yaml', found)) return true;
  const isThere = found.some(({ name }) => name === 'archive.yaml');
  return !isThere && found.some(({ name }) => isMisnamedArchive(name));
}

/** The files of a collection by whether their name is legal. */
function filesOf(
  collection: Collection,
  found: FoundFile[],
  folder: string,
  problems: Problem[],
): Pick<ContentFolder, 'files' | 'misnamed'> {
  const names = found.map(({ name }) => name.slice(collection.length + 1));
  const beside = { collection, folder, names, twinsOf: Map.groupBy(names, folded) };
  const files: ContentFile[] = [];
  const misnamed: ContentFile[] = [];
  for (const name of names) {
    const { problem, id } = judged(name, beside);
    if (problem) problems.push(problem);
    if (id === undefined) continue;
    const path = join(folder, name);
    (problem?.severity === 'error' ? misnamed : files).push({ collection, id, path, shown: shownPath(path) });
  }
  return { files, misnamed };
}
