import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filePaths } from '../base/system/file-paths.ts';
import type { Progress } from '../base/system/progress.ts';
import { publicFolder } from '../content/public-files.ts';
import { shareReading } from '../content/shared-content.ts';
import { renderPages } from './astro/render-pages.ts';
import { pageSource, type PageOrder, type Templates } from './astro/templates.ts';
import type { KeptPages } from './kept-pages.ts';

/** Makes all pages with what they load. */
export async function buildPages(
  order: PageOrder,
  templates: Templates,
  pages: KeptPages,
  progress: Progress,
): Promise<void> {
  const { content, archive, folder } = order;
  shareReading(content);
  for (const path of await filePaths(publicFolder))
    folder.write(path, readFileSync(join(publicFolder, path)));
  const source = await pageSource(order, templates);
  try {
    await source.place(folder);
    await renderPages(source.renderer, pages, { folder, site: archive.site.url }, progress);
  } finally {
    await source.end();
  }
  pages.complete(folder);
}
