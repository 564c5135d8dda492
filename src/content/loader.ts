import { relative } from 'node:path';
import process from 'node:process';
import type { Loader, LoaderContext } from 'astro/loaders';
import { AstroError } from 'astro/errors';
import { stateOn } from '../archive/join/join-briefing.ts';
import type { Problem } from '../base/problems.ts';
import { environment, fullPath } from '../base/system/environment.ts';
import { problemLine } from '../base/told-problems.ts';
import { digestOf } from '../kept/digest.ts';
import type { Collection } from '../schema/collections.ts';
import { debounced } from './debounced.ts';
import { withLastGood, withoutDeadPrograms } from './last-good.ts';
import { readContent, type Memory, type ReadEntry } from './read-content.ts';
import { sharedReading, shareReading } from './shared-content.ts';
import { toldChanges } from './told-changes.ts';

/**
 * Loads one collection into Astro's content store.
 *
 * All collections come from one reading of the content folder, which is shared with the pages; the store gets what
 * Astro itself has to know: which entries there are, and programs to compile. It writes all it has to disk and reads it
 * again for every edit.
 *
 * In a build any error stops it, with every problem in one message. In the preview a file that is broken
 * stays as it was when it was last good, the others go on, and the problems are logged and shown on every
 * page.
 */
export function contentLoader(collection: Collection | 'site'): Loader {
  return {
    name: `archive-${collection}`,
    async load(context) {
      await load(collection, context);
      const { watcher } = context;
      if (!watcher) return;
      const { content } = environment();
      watcher.add(content);
      const reload = (path: string) => {
        if (!path.startsWith(content)) return;
        // A file can go away between the listing and the reading; its going away is the next event.
        load(collection, context).catch((error: unknown) => {
          context.logger.error(String(error));
        });
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
    },
  };
}

/** The preview reads all files again after every edit of one. */
const memory: Memory = new Map();

/**
 * A save may come in two steps, and Vite's watcher keeps silent about the second if it comes within 50 ms:
 * only a reading that begins later is sure to see it.
 */
const quietMs = 60;

/** A save of several files is as many events, and the files that editors are given are some, too. */
const tell = toldChanges();

/** Collections load at the same time; they share one reading. */
const readOnce = debounced(async () => {
  const read = await readContent({ ...environment(), withGuide: true }, memory);
  const content = withoutDeadPrograms(withLastGood(read, sharedReading()));
  shareReading(content);
  return content;
}, quietMs);

async function load(
  collection: Collection | 'site',
  { store, logger, watcher }: LoaderContext,
): Promise<void> {
  const isPreview = watcher !== undefined;
  const { archive, entries, problems } = (isPreview ? undefined : sharedReading()) ?? (await readOnce());
  const report = errorsIn(problems);
  if (report !== '' && !isPreview) throw new AstroError(`Content has errors:\n${report}`);
  if (collection === 'site') {
    tell(report, logger);
    // With this the store changes whenever the preview has something else to show.
    const digest = digestOf(JSON.stringify([archive.data, problems]));
    store.set({ id: 'archive', data: {}, digest });
    return;
  }
  const shown = entries[collection].filter((entry) => isPreview || (isPublic(entry) && isForAstro(entry)));
  const there = new Set(shown.map(({ id }) => id));
  for (const id of store.keys()) if (!there.has(id)) store.delete(id);
  for (const entry of shown) keep(entry, store);
}

function errorsIn(problems: Problem[]): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(problemLine)
    .join('\n');
}

/** Drafts never reach a build: not their text, not their images. */
function isPublic({ data }: ReadEntry): boolean {
  const { status, publish } = data;
  const state = stateOn({ status: status ?? 'published', publish }, environment().today);
  return state === 'published' || state === 'withdrawn';
}

/** The others are told of only in the preview, which shows what changed. */
function isForAstro({ data }: ReadEntry): boolean {
  return data.outline?.program !== undefined;
}

function keep(entry: ReadEntry, store: LoaderContext['store']): void {
  const { id, data, filePath, digest, body } = entry;
  if (!isForAstro(entry) || body === undefined) {
    // An image changes without its text.
    store.set({ id, data: {}, digest: digestOf(digest, JSON.stringify(data.images ?? [])) });
    return;
  }
  // Astro looks for it from the folder that it works in.
  const path = relative(process.cwd(), fullPath(filePath));
  // The store forgets between runs which files an unchanged entry imports, and is told by setting it anew.
  store.delete(id);
  store.set({ id, data: {}, filePath: path, digest, deferredRender: true, body });
}
