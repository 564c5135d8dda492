import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import type { ReadEntry } from '../content/read.ts';
import { shareReading } from '../content/reading.ts';
import { buildWithAstro } from './astro-build.ts';
import type { SentOrder } from './compile.ts';
import { CompiledSite } from './compiled-site.ts';
import { reasonOf } from '../base/reason.ts';

/* The process that compiles a site: see `compile.ts`. */

process.once('message', (order: SentOrder) => {
  run(order).then(
    () => process.exit(0),
    (error: unknown) => {
      process.send?.(reasonOf(error), () => process.exit(1));
    },
  );
});
// Whoever gave the order is gone.
process.once('disconnect', () => process.exit(1));

async function run(order: SentOrder): Promise<void> {
  const { settings, key, out } = order;
  shareReading(linkedContent(order));
  await buildWithAstro(order, (_, bundle) => CompiledSite.keep(settings.cache, key, bundle, out));
}

/** Content with the paths that its files have in the folder that this process works in. */
function linkedContent({ content, settings, linked, project }: SentOrder): SentOrder['content'] {
  const moved = (entry: ReadEntry): ReadEntry => {
    const path = relative(settings.content, resolve(project, entry.filePath));
    return { ...entry, filePath: relative(process.cwd(), join(linked, path)) };
  };
  const { briefings, pages } = content.entries;
  const entries = { ...content.entries, briefings: briefings.map(moved), pages: pages.map(moved) };
  return { ...content, entries };
}
