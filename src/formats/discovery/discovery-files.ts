import type { Archive } from '../../archive/model.ts';
import type { MadeFile } from '../made-file.ts';
import { redirectPages } from './redirect-pages.ts';
import { sitemapFiles } from './sitemaps.ts';

/** How search engines find their way, and those who come by old addresses. */
export function* discoveryFiles(archive: Archive): Generator<MadeFile> {
  yield* sitemapFiles(archive);
  yield* redirectPages(archive);
}
