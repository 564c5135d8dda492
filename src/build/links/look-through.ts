import type { Environment } from '../../base/system/environment.ts';
import type { Content } from '../../content/read-content.ts';
import type { SiteFolder } from '../folders/site-folder.ts';
import { deadEndReport } from './dead-end-report.ts';
import { deadEnds } from './dead-ends.ts';
import { KeptLinks } from './kept-links.ts';

interface Order {
  folder: SiteFolder;
  settings: Pick<Environment, 'cache' | 'dist'>;
  content: Pick<Content, 'archive' | 'entries'>;
  /** What all files depend on. */
  version: string;
}

/**
 * Looks through a site that was made, before it is published.
 *
 * @returns what its files lead to, to be kept for the next build
 * @throws when an address within the site that a file loads or links to is not there, with a line for each
 */
export async function lookedThrough({ folder, settings, content, version }: Order): Promise<KeptLinks> {
  const site = content.archive.data.url;
  const kept = await KeptLinks.open(settings.cache, `${version} ${site}`);
  const ends = await deadEnds({ folder: folder.path, files: folder.files, site, kept });
  if (ends.length > 0) throw new Error(deadEndReport(ends, settings.dist, content.entries));
  return kept;
}
