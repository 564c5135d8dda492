import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { shownPath } from '../../base/system/environment.ts';
import { makeFolder } from '../../base/system/make-folder.ts';
import { errorCode, systemReasonOrCode } from '../../base/system/reason.ts';
import { isAside } from '../../content/files/stray-files.ts';
import { mark } from '../../kept/folder-mark.ts';
import * as messages from './init-messages.ts';

/**
 * Looks whether an archive can begin in a folder, before anybody is asked anything.
 *
 * @param project the generator's folder
 * @throws when it holds content of others, or lies where it would be read as part of something else, or be deleted
 */
export async function refuseTaken(folder: string, project = process.cwd()): Promise<void> {
  const shown = shownPath(folder);
  const [top = ''] = relative(project, folder).split(sep);
  if (['src', 'public', 'node_modules'].includes(top) || /^\.[^.]/.test(top))
    throw new Error(messages.withinProject(shown, top));
  for (const above of ancestorsOf(folder)) {
    if (existsSync(join(above, mark))) throw new Error(messages.withinMade(shown, shownPath(above)));
    if (existsSync(join(above, 'archive.yaml')))
      throw new Error(messages.withinArchive(shown, shownPath(above)));
  }
  const there = await readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    const reason = systemReasonOrCode(error);
    throw new Error(messages.noFolder(shown, reason), { cause: error });
  });
  const others = there.filter((name) => !isBeside(name)).sort();
  if (others.length > 0) throw new Error(messages.notEmpty(shown, others));
}

/**
 * Writes a new archive's files into a folder, which is made if it is not there. What is there for those who look
 * into it, and what begins with a dot, stays as it is. Returns the paths that were written, and those that stayed.
 */
export async function begin(
  folder: string,
  files: Map<string, string>,
): Promise<{ written: string[]; kept: string[] }> {
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const target = join(folder, path);
    makeFolder(dirname(target), 'Choose another folder.');
    const isNew = await writeFile(target, text, { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (errorCode(error) === 'EEXIST') return false;
        throw error;
      },
    );
    (isNew ? written : kept).push(path);
  }
  return { written, kept };
}

function ancestorsOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...ancestorsOf(above)];
}

/** Whether something in a content folder is not content. */
function isBeside(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || isAside(name);
}
