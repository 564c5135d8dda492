import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLegalId } from '../archive/ids.ts';
import { compare } from '../archive/order.ts';
import { shownPath } from '../environment.ts';
import type { Problem } from '../archive/problems.ts';
import { isBelow } from './images.ts';
import * as messages from './messages.ts';

/** Each collection's folder and the ending of its files. */
export const collections = {
  briefings: '.mdx',
  actors: '.yaml',
  places: '.yaml',
  topics: '.yaml',
  pages: '.mdx',
} as const;

export type Collection = keyof typeof collections;

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

/** Ids whose addresses are those of lists and of the site's own pages. */
const reserved: Record<Collection, RegExp> = {
  briefings: /(?:^|\/)page\/\d+$/,
  actors: /^letter\/|\/statements(?:\/page\/\d+)?$|\/page\/\d+$/,
  places: /\/page\/\d+$/,
  topics: /\/page\/\d+$/,
  pages: /^(?:404|index|briefings|actors|places|topics|statements|search|feeds|data|pagefind)(?:\/|$)/,
};

/**
 * All content files below `root`, in a fixed order, and a problem for each file whose name makes it
 * unusable. Files that are not content (images, components) are left alone.
 */
export async function contentFiles(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const collection of Object.keys(collections) as Collection[]) {
    const folder = join(root, collection);
    const named = await namesIn(folder);
    const byFolded = Map.groupBy(named, ({ name }) => name.normalize('NFC').toLowerCase());
    for (const { name, isLink } of named) {
      const path = join(folder, name);
      const shown = shownPath(path);
      if (!name.endsWith(collections[collection])) {
        const wrongEnding = /\.(mdx?|ya?ml|json)$/i.exec(name);
        if (wrongEnding) problems.push(messages.wrongEnding(shown, collection));
        else if (isLink && (await isFolder(path))) problems.push(messages.linkedFolder(shown));
        continue;
      }
      const id = name.slice(0, -collections[collection].length);
      const twins = byFolded.get(name.normalize('NFC').toLowerCase()) ?? [];
      // The one whose name is legal is read, so that what refers to it finds it.
      const first = twins.find((one) => isLegal(one.name, collection)) ?? twins[0];
      if (first && first.name !== name)
        problems.push(messages.duplicateId(shown, shownPath(join(folder, first.name))));
      else if (!isLegalId(id)) problems.push(messages.illegalId(shown, id));
      else if (collection === 'briefings' && !id.includes('/'))
        problems.push(messages.noYearFolder(shown, id));
      else if (reserved[collection].test(id)) problems.push(messages.reservedId(shown, id));
      else if (isLink && !(await exists(path))) problems.push(messages.brokenSymlink(shown));
      else if (isLink && !(await isBelow(path, root))) problems.push(messages.symlinkOutside(shown));
      else files.push({ collection, id, path, shown });
    }
  }
  return { files, problems };
}

async function isFolder(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isDirectory() ?? false;
}

async function exists(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info?.isFile() ?? false;
}

/** Paths below a folder with `/` between parts, sorted; none when there is no such folder. */
async function namesIn(folder: string): Promise<{ name: string; isLink: boolean }[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({
        name: join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
        isLink: entry.isSymbolicLink(),
      }));
    return names.sort((a, b) => compare(a.name, b.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
