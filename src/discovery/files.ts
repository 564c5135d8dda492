import type { Archive } from '../archive/model.ts';
import type { MadeFile } from '../data/made-file.ts';
import { sitemapFiles } from './sitemaps.ts';

/** What search engines read beside the pages. */
export function* discoveryFiles(archive: Archive): Generator<MadeFile> {
  yield* sitemapFiles(archive);
}
