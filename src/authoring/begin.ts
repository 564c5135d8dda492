import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseData } from '../content/parse.ts';
import { codeOf } from '../content/folder.ts';
import { isAside } from '../content/strays.ts';
import { archiveSchema } from '../schema/schemas.ts';
import { shownPath } from '../base/environment.ts';
import * as messages from './messages.ts';

/**
 * Writes a new archive's files into a folder, which is made if it is not there. What is there for those who look
 * into it, and what begins with a dot, stays as it is. Returns the paths that were written, and those that stayed.
 *
 * @throws when the folder holds content of others, or `archive.yaml` would not pass the check; nothing is written
 */
export async function begin(
  folder: string,
  files: Map<string, string>,
): Promise<{ written: string[]; kept: string[] }> {
  const shown = shownPath(folder);
  const there = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new Error(messages.noFolder(shown, codeOf(error)), { cause: error });
  });
  const others = there.filter((name) => !isBeside(name)).sort();
  if (others.length > 0) throw new Error(messages.notEmpty(shown, others));
  const { problems } = parseData('archive.yaml', files.get('archive.yaml') ?? '', archiveSchema);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));

  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const isNew = await writeFile(target, text, { flag: 'wx' }).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'EEXIST') return false;
        throw error;
      },
    );
    (isNew ? written : kept).push(path);
  }
  return { written, kept };
}

/** Whether something in a content folder is not content. */
function isBeside(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || isAside(name);
}
