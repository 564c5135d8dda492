import { entryUrls } from '../../base/entry-urls.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { Collection } from '../../schema/collections.ts';

/** Ids of files that are there but broken, by collection: what leads to them is not reported as well. */
export type UnreadFiles = Readonly<Record<Collection, ReadonlySet<string>>>;

/** The ids that are given, to be looked up. */
export function unreadFiles(given: Partial<Record<Collection, Iterable<string>>> = {}): UnreadFiles {
  return {
    briefings: new Set(given.briefings),
    actors: new Set(given.actors),
    places: new Set(given.places),
    topics: new Set(given.topics),
    stories: new Set(given.stories),
    pages: new Set(given.pages),
  };
}

/** Where the pages of such files would be. */
export function unreadUrls(unread: UnreadFiles): string[] {
  return ownKeys(unread).flatMap((collection) => [...unread[collection]].map(entryUrls[collection]));
}
