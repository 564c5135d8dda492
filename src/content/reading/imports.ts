import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { WrittenImport } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import { fullPath } from '../../base/system/environment.ts';
import * as messages from '../text/text-messages.ts';

/**
 * Modules that a text imports and that are not there: the build would stop at them without a place.
 * Looked up on every run, since they change without the text. Packages are left to the build.
 *
 * @param file path of the text, as the author would type it
 */
export async function importProblems(file: string, imports: WrittenImport[]): Promise<Problem[]> {
  const found = await Promise.all(
    imports.map(async ({ source, position }) => {
      const path = importedPath(source, file);
      if (path === undefined) return [];
      const info = await stat(path).catch(() => undefined);
      return info?.isFile() ? [] : [messages.missingImport(file, position, source)];
    }),
  );
  return found.flat();
}

/**
 * The file that an import names, without its query; undefined for a package. A path from the root is one
 * from the project's folder.
 *
 * @param file path of the text with the import, as the author would type it
 */
export function importedPath(source: string, file: string): string | undefined {
  if (!/^\.{0,2}\//.test(source)) return undefined;
  const path = source.replace(/\?.*$/, '');
  return path.startsWith('/') ? resolve(path.slice(1)) : resolve(dirname(fullPath(file)), path);
}
