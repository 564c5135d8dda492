import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { differences, treeOf } from '../project-copy.ts';
import { handTemplates } from '../templates.ts';
import { generatedArchive } from './archive.ts';
import { command, type Folders } from './command.ts';
import { writeEntries, writeMended, type Mended } from './mend.ts';

/**
 * Compiles the templates that all attacks are built with.
 *
 * @param folder where everything is done
 */
export async function prepare(folder: string): Promise<void> {
  const { plain } = await generatedArchive(0);
  const folders = { ...foldersIn(folder), cache: compiledIn(folder) };
  await writeEntries(plain, folders.content);
  await built(folders, 'The plain archive');
}

/**
 * Builds the archive of a seed from nothing, then warm after an edit, then the same from nothing.
 *
 * @param folder where the templates were compiled; afterwards the archive is in its `content`
 * @param isAfterOther whether the archive as edited is built over the one before instead: a third of the time less
 * @returns what the check refused before
 * @throws when any of them fails or does not end, or when the last two sites differ
 */
export async function attack(folder: string, seed: number, isAfterOther: boolean): Promise<Mended> {
  const folders = foldersIn(folder);
  const { files, plain, edit } = await generatedArchive(seed);
  const checked = { ...folders, cache: checkedIn(folder) };
  let mended: Mended | undefined;
  if (!isAfterOther) {
    await empty(folder, 'dist', 'cache', 'checked');
    mended = await writeMended(files, plain, checked);
    await seeded(folder);
    await built(folders, 'The build from nothing');
  }

  for (const [path, entry] of edit.files)
    if (entry === undefined) files.delete(path);
    else files.set(path, entry);
  const mendedAfter = await writeMended(files, plain, checked);
  await seeded(folder);
  const after = `after an edit (${edit.name})`;
  await built(folders, `The warm build ${after}`);
  const warm = await treeOf(folders.dist);

  await empty(folder, 'dist', 'cache');
  await seeded(folder);
  await built(folders, `The build from nothing ${after}`);
  const differing = differences(warm, await treeOf(folders.dist));
  if (differing.length > 0) throw new Error(`The warm build ${after} differs at:\n${differing.join('\n')}`);
  return mended ?? mendedAfter;
}

function foldersIn(folder: string): Folders {
  return { content: join(folder, 'content'), dist: join(folder, 'dist'), cache: join(folder, 'cache') };
}

function compiledIn(folder: string): string {
  return join(folder, 'compiled-cache');
}

/** The cache of the checks: builds from nothing find nothing that was read before. */
function checkedIn(folder: string): string {
  return join(folder, 'checked');
}

async function seeded(folder: string): Promise<void> {
  await handTemplates(compiledIn(folder), foldersIn(folder).cache);
}

async function empty(folder: string, ...names: string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}

async function built(folders: Folders, what: string): Promise<void> {
  const { code, said, isLate } = await command('build', ['--verbose'], folders);
  if (isLate) throw new Error(`${what} does not end.`);
  if (code !== 0) throw new Error(`${what} ends with ${code}:\n${said}`);
}
