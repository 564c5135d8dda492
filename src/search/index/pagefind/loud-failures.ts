import { LibraryChanged } from '../../../base/system/library-changed.ts';
import { library } from './pagefind-files.ts';

/** Pagefind's own code, in the page and in its worker. */
const code = /^pagefind(?:-worker)?\.js$/;

/** Where it passes over a part of the index that it could not load. */
const silence = '"load_index_chunk")).catch(()=>{})';

/**
 * Pagefind takes a part of the index that it could not load for an empty one, and readers would be told
 * that nothing was found. Without that one `catch`, the search fails, and they are told that.
 * https://github.com/Pagefind/pagefind/pull/1329
 *
 * @returns the content of a file of the index, changed if it is Pagefind's code
 * @throws LibraryChanged when the place is not found
 */
export function withLoudFailures(path: string, content: Uint8Array): Uint8Array {
  if (!code.test(path)) return content;
  const [before, after, ...more] = Buffer.from(content).toString('utf8').split(silence);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new LibraryChanged(library, `${path} does not pass over parts that it cannot load where it did`);
  }
  return Buffer.from(`${before}${silence.slice(0, silence.indexOf('.catch'))}${after}`);
}
