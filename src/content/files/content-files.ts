import { basename, join } from 'node:path';
import { shownPath } from '../../base/environment.ts';
import { deviceIn, idMeant, isLegalId, isReserved } from '../../base/ids.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { Problem } from '../../base/problems.ts';
import { collections, type Collection } from '../../schema/collections.ts';
import { isContentName, isLeftBehind, nameMeant } from './file-endings.ts';
import * as messages from './file-messages.ts';
import { type FoundFile, foundIn } from './folder.ts';
import { refused } from './reading-messages.ts';
import { refusedIn, type Refused } from './refused-content.ts';
import { isAside, isMisnamedArchive, strayProblems } from './stray-files.ts';

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

/** The names in the folder of a collection. */
interface Names {
  collection: Collection;
  folder: string;
  names: string[];
  /** Those that only differ in capitals and the like. */
  twinsOf: Map<string, string[]>;
}

/** A name as what it makes of a file: the id that it has or is meant to have, if it is to be read. */
interface Judged {
  problem?: Problem | undefined;
  id?: string | undefined;
}

function judged(name: string, beside: Names): Judged {
  const { collection, folder, twinsOf } = beside;
  const ending = collections[collection];
  if (!name.endsWith(ending)) return judgedByEnding(name, beside);
  const shown = shownPath(join(folder, name));
  const twins = twinsOf.get(folded(name)) ?? [];
  // The one whose name is legal is read, so that what refers to it finds it.
  const first = twins.find((one) => isLegal(one, collection)) ?? twins[0];
  if (first !== undefined && first !== name)
    return { problem: messages.duplicateId(shown, shownPath(join(folder, first))) };
  const id = name.slice(0, -ending.length);
  if (isLegalId(id)) return { id, problem: placeProblem(collection, id, shown) };
  return illegal(name, shown, twins.length > 1, beside);
}

/** A file with another ending than its collection has. */
function judgedByEnding(name: string, { collection, folder, twinsOf }: Names): Judged {
  if (isAside(name) || isLeftBehind(name) || !isContentName(name)) return {};
  const ending = collections[collection];
  const meant = nameMeant(name, ending);
  const twin = meant === undefined ? undefined : twinsOf.get(folded(meant))?.find((one) => one !== name);
  return {
    problem: messages.wrongEnding(
      shownPath(join(folder, name)),
      collection,
      meant && basename(meant),
      twin && basename(twin),
    ),
    id: meant === undefined ? undefined : idMeant(meant.slice(0, -ending.length)),
  };
}

/** A file whose name is no id. */
function illegal(
  name: string,
  shown: string,
  hasTwins: boolean,
  { collection, folder, names }: Names,
): Judged {
  const ending = collections[collection];
  const legal = idMeant((nameMeant(name, ending) ?? name).slice(0, -ending.length));
  const twin = names.includes(legal + ending) ? shownPath(join(folder, legal + ending)) : undefined;
  const told = { legal, ending: hasTwins ? undefined : ending, twin };
  return { id: legal, problem: messages.illegalId(shown, name.slice(0, -ending.length), told) };
}

/** What is wrong with where a file of a legal name stands. */
function placeProblem(collection: Collection, id: string, shown: string): Problem | undefined {
  if (collection === 'briefings' && !id.includes('/')) return messages.noYearFolder(shown, id);
  if (isReserved(collection, id)) return messages.reservedId(shown, id);
  const device = deviceIn(id);
  return device === undefined ? undefined : messages.deviceId(shown, device);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
