import { indexUrl, searchUrl } from '../../base/urls.ts';
import { ownJson } from '../../kept/own-json.ts';
import { manifestUrl, type Manifest } from '../ask/loaded/manifest.ts';
import { entryPath, filesLoadedBy } from './pagefind/pagefind-private.ts';

const folder = indexUrl.slice(1);
const searchPage = `${searchUrl.slice(1)}index.html`;

/**
 * What a file of the search index loads, as addresses in the site, and what the search page loads by its
 * script. Nothing for other files.
 *
 * @param path from the site's folder
 */
export function linksOfIndexFile(path: string, bytes: Buffer): string[] {
  if (path === searchPage) return [relativeTo(path, manifestUrl), relativeTo(path, `${indexUrl}pagefind.js`)];
  if (!path.startsWith(folder)) return [];
  if (path === manifestUrl.slice(1)) return linksOfManifest(bytes);
  const name = path.slice(path.lastIndexOf('/') + 1);
  return filesLoadedBy(name, bytes, { isFirst: path === folder + entryPath });
}

function linksOfManifest(bytes: Buffer): string[] {
  const { names, counts, words, spans } = ownJson<Manifest>().read(bytes);
  return [names, counts, words, ...spans.flatMap(({ index, table }) => [table, index + entryPath])];
}

/** An address of the index as another file of the site would write it, wherever the site lives. */
function relativeTo(path: string, url: string): string {
  return '../'.repeat(path.split('/').length - 1) + url.slice(1);
}
