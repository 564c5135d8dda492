import * as vite from 'vite';
import { LibraryChanged } from '../../../base/system/library-changed.ts';
import { reasonOf } from '../../../base/system/reason.ts';

/**
 * Pagefind's own code without the spaces and long names that it comes with: 5 of its 26 kB, compressed. Vite has the
 * function from Rolldown, where it is called experimental.
 *
 * @param minify makes code smaller
 * @returns the content of a file of the index, smaller if it is code
 * @throws LibraryChanged when that does not work as it did
 */
export function withSmallCode(
  path: string,
  content: Uint8Array,
  minify: typeof vite.minifySync = vite.minifySync,
): Uint8Array {
  if (!path.endsWith('.js')) return content;
  try {
    const { code, errors } = minify(path, Buffer.from(content).toString('utf8'), {
      compress: true,
      mangle: true,
      codegen: { removeWhitespace: true },
    });
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return Buffer.from(code);
  } catch (error) {
    throw new LibraryChanged('Vite', `it does not minify ${path}: ${reasonOf(error)}`, { cause: error });
  }
}
