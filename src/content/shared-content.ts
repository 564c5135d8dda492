import type { Entries } from '../archive/model.ts';
import { placeOnProcess } from '../base/system/on-process.ts';
import type { Content } from './read-content.ts';
import type { Texts } from './reading/text-store.ts';
import type { CheckedEntries } from './reading/unsound-files.ts';

/*
 * Content is read once: by a build before it calls Astro, by the preview after each edit. Astro runs its
 * loaders and the pages in module graphs of their own, where every module of ours exists once more: what
 * all are to see hangs on the process.
 */

const place = placeOnProcess<SharedContent>('briefing-archive.reading');

/** What loaders and pages see of the content. The process that only compiles pages reads no texts. */
export type SharedContent = Omit<Content, 'texts' | 'read'> & { texts?: Pick<Texts, 'get'> };

/** Hands content that was read to the loaders and the pages of this process. */
export function shareReading(content: SharedContent): void {
  place.put(content);
}

/** The content that this process read last. */
export function sharedReading(): SharedContent | undefined {
  return place.taken();
}

/** The entries in the shape the join takes. The schemas have checked what the types say. */
export function joinable({ entries, archive }: Pick<Content, 'entries' | 'archive'>): Entries {
  return { ...entries, archive } as unknown as Entries;
}

/**
 * The same with what is left of broken files, of which the types may not hold: a day or a name in them may be empty.
 * To be checked alone, never published; `known-findings.ts` drops what follows from that.
 */
export function checkable(entries: CheckedEntries, archive: Content['archive']): Entries {
  return { ...entries, archive } as unknown as Entries;
}
