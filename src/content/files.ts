import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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

const legalId = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/**
 * All content files below `root`, in a fixed order, and a problem for each file whose name makes it
 * unusable. Files that are not content (images, components) are left alone.
 */
export async function contentFiles(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const collection of Object.keys(collections) as Collection[]) {
    const folder = join(root, collection);
    const seen = new Map<string, string>();
    for (const { name, isLink } of await namesIn(folder)) {
      const path = join(folder, name);
      const shown = shownPath(path);
      if (!name.endsWith(collections[collection])) {
        const wrongEnding = /\.(mdx?|ya?ml|json)$/i.exec(name);
        if (wrongEnding) problems.push(messages.wrongEnding(shown, collection));
        continue;
      }
      const id = name.slice(0, -collections[collection].length);
      const twin = seen.get(id.normalize('NFC').toLowerCase());
      if (twin) problems.push(messages.duplicateId(shown, twin));
      else if (!legalId.test(id)) problems.push(messages.illegalId(shown, id));
      else if (isLink && !(await isBelow(path, root))) problems.push(messages.symlinkOutside(shown));
      else files.push({ collection, id, path, shown });
      seen.set(id.normalize('NFC').toLowerCase(), shown);
    }
  }
  return { files, problems };
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
