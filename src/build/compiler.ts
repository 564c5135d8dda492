import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { shareReading } from '../content/reading.ts';
import { buildWithAstro } from './astro-build.ts';
import type { CompileOrder } from './compile.ts';
import { CompiledSite } from './compiled-site.ts';
import { reasonOf } from '../reason.ts';

/* The process that compiles a site: see `compile.ts`. */

process.once('message', (order: CompileOrder) => {
  run(order).then(
    () => process.exit(0),
    (error: unknown) => {
      process.send?.(reasonOf(error), () => process.exit(1));
    },
  );
});
// Whoever gave the order is gone.
process.once('disconnect', () => process.exit(1));

async function run({ content, cache, key, isVerbose }: CompileOrder): Promise<void> {
  shareReading(content);
  // For what Astro writes beside the templates. If this process is killed, the next build sweeps it.
  const folder = join(cache, `compile.${process.pid}`);
  try {
    await buildWithAstro({ dist: folder, isVerbose }, (_, bundle) =>
      CompiledSite.keep(cache, key, bundle, folder),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
