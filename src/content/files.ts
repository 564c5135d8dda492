import { basename, join } from 'node:path';
import { idMeant, isLegalId, isReserved } from '../base/ids.ts';
import { shownPath } from '../base/environment.ts';
import { collections, type Collection } from '../schema/collections.ts';
import type { Problem } from '../base/problems.ts';
import { foundIn, type Found } from './folder.ts';
import { isContentName, isLeftBehind, nameMeant } from './endings.ts';
import * as messages from './file-messages.ts';
import { refused } from './messages.ts';
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
  /** Whether a problem is about `theme.css`, of which nothing is read then either. */
  isThemeRefused: boolean;
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
  const isThemeRefused = found.some(({ name, refusal }) => name === 'theme.css' && refusal !== undefined);
  return { files, misnamed, problems, isArchiveRefused: isArchiveRefused(found), isThemeRefused };
}

function isArchiveRefused(found: Found[]): boolean {
  if (found.some(({ name }) => name === '.')) return true;
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
  const ending = collections[collection];
  const names = found.map(({ name }) => name.slice(collection.length + 1));
  const twinsOf = Map.groupBy(names, folded);
  for (const name of names) {
    const path = join(folder, name);
    const shown = shownPath(path);
    const twins = twinsOf.get(folded(name)) ?? [];
    // The one whose name is legal is read, so that what refers to it finds it.
    const first = twins.find((one) => isLegal(one, collection)) ?? twins[0];
    const meant = nameMeant(name, ending);
    const id = name.slice(0, -ending.length);
    if (!name.endsWith(ending)) {
      if (isAside(name) || isLeftBehind(name) || !isContentName(name)) continue;
      const twin = meant === undefined ? undefined : twinsOf.get(folded(meant))?.find((one) => one !== name);
      problems.push(
        messages.wrongEnding(shown, collection, meant && basename(meant), twin && basename(twin)),
      );
      if (meant !== undefined)
        misnamed.push({ collection, id: idMeant(meant.slice(0, -ending.length)), path, shown });
    } else if (first !== undefined && first !== name)
      problems.push(messages.duplicateId(shown, shownPath(join(folder, first))));
    else if (isLegalId(id)) {
      const problem = placeProblem(collection, id, shown);
      if (problem) problems.push(problem);
      (problem ? misnamed : files).push({ collection, id, path, shown });
    } else {
      const legal = idMeant((meant ?? name).slice(0, -ending.length));
      const twin = names.includes(legal + ending) ? shownPath(join(folder, legal + ending)) : undefined;
      const own = twins.length > 1 ? undefined : ending;
      problems.push(messages.illegalId(shown, id, { legal, ending: own, twin }));
      misnamed.push({ collection, id: legal, path, shown });
    }
  }
  return { files, misnamed };
}

/** What is wrong with where a file of a legal name stands. */
function placeProblem(collection: Collection, id: string, shown: string): Problem | undefined {
  if (collection === 'briefings' && !id.includes('/')) return messages.noYearFolder(shown, id);
  return isReserved(collection, id) ? messages.reservedId(shown, id) : undefined;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
