import { join } from 'node:path';
import { idMeant, isLegalId, isReserved } from '../base/ids.ts';
import { shownPath } from '../base/environment.ts';
import { collections, type Collection } from '../schema/collections.ts';
import type { Problem } from '../base/problems.ts';
import { foundIn, type Found } from './folder.ts';
import * as messages from './messages.ts';
import { isAside, isMisnamedArchive, strayProblems } from './strays.ts';

/** A content file that has a legal id. */
export interface ContentFile {
  collection: Collection;
  id: string;
  path: string;
  /** As the author would type it. */
  shown: string;
}

function isLegal(name: string, collection: Collection): boolean {
  return isLegalId(name.slice(0, -collections[collection].length));
}

/** Whether a file holds a text with front matter; the others are YAML. */
export function isMdx(path: string): boolean {
  return /\.mdx?$/.test(path);
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
  /** Whether a problem is about `archive.yaml`, or about what was meant to be it: nothing is read of those. */
  isArchiveRefused: boolean;
}

/**
 * All content files below `root`. Files that are not content (images, components) are left alone; links that
 * lead out of the folder and what is no file are not, whatever they are called.
 */
export async function contentFiles(root: string): Promise<ContentFolder> {
  const found = await foundIn(root);
  const named = Object.keys(collections) as Collection[];
  const problems: Problem[] = [];
  for (const { name, refusal } of found)
    if (refusal) problems.push(messages.refused(shownPath(join(root, name)), refusal));
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
  return { files, misnamed, problems, isArchiveRefused: isArchiveRefused(found) };
}

function isArchiveRefused(found: Found[]): boolean {
  const own = found.find(({ name }) => name === 'archive.yaml');
  return own ? own.refusal !== undefined : found.some(({ name }) => isMisnamedArchive(name));
}

/** The files of a collection by whether their name is legal. */
function filesOf(
  collection: Collection,
  found: Found[],
  folder: string,
  problems: Problem[],
): Pick<ContentFolder, 'files' | 'misnamed'> {
  const files: ContentFile[] = [];
  const misnamed: ContentFile[] = [];
  const names = found.map(({ name }) => name.slice(collection.length + 1));
  const byFolded = Map.groupBy(names, folded);
  for (const name of names) {
    const path = join(folder, name);
    const shown = shownPath(path);
    if (!name.endsWith(collections[collection])) {
      const wrongEnding = /\.(mdx?|ya?ml|json)$/i.test(name) && !isAside(name);
      if (wrongEnding) problems.push(messages.wrongEnding(shown, collection));
      // Another ending of the same kind of file.
      const isAlike = name.endsWith(collections[collection] === '.mdx' ? '.md' : '.yml');
      if (wrongEnding && isAlike)
        misnamed.push({ collection, id: idMeant(name.replace(/\.\w+$/, '')), path, shown });
      continue;
    }
    const id = name.slice(0, -collections[collection].length);
    const twins = byFolded.get(folded(name)) ?? [];
    // The one whose name is legal is read, so that what refers to it finds it.
    const first = twins.find((one) => isLegal(one, collection)) ?? twins[0];
    if (first !== undefined && first !== name)
      problems.push(messages.duplicateId(shown, shownPath(join(folder, first))));
    else {
      const ending = twins.length > 1 ? undefined : collections[collection];
      const problem = nameProblem(collection, id, shown, ending);
      if (problem) problems.push(problem);
      (problem ? misnamed : files).push({ collection, id: problem ? idMeant(id) : id, path, shown });
    }
  }
  return { files, misnamed };
}

function nameProblem(
  collection: Collection,
  id: string,
  shown: string,
  ending: string | undefined,
): Problem | undefined {
  if (!isLegalId(id)) return messages.illegalId(shown, id, ending);
  if (collection === 'briefings' && !id.includes('/')) return messages.noYearFolder(shown, id);
  return isReserved(collection, id) ? messages.reservedId(shown, id) : undefined;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
