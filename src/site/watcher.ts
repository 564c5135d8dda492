import type { Archive } from '../archive/model.ts';
import { placeOnProcess } from '../base/system/on-process.ts';

/** Sees what is read of an archive: while it is decided whether a page is made again, and while one is made. */
export interface Watcher {
  /** @returns the archive, every reading of which is seen */
  over: (archive: Archive) => Archive;
  /** Returns what `decide` does, the key under which a page is kept. */
  deciding: (decide: () => string) => string;
}

/** The test that holds pages to what they are kept by puts one here; there is none in a build. */
const place = placeOnProcess<Watcher>('briefing-archive.watcher');

/** Hands a watcher to the pages of this process. */
export function watchReading(watcher: Watcher): void {
  place.put(watcher);
}

/** The watcher that was handed; undefined in a build. */
export function watcher(): Watcher | undefined {
  return place.taken();
}
