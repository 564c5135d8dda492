import { chmod, chown, link, lstat, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { errorCode, systemReasonOrCode } from '../../base/system/reason.ts';

/** Why a file is left that was read before. */
export const isGone = 'The file is not there any more, or its name is not UTF-8.';

/** Changes when a file may have changed. */
export async function stateOf(path: string): Promise<string> {
  const { ino, mtimeNs, size } = await stat(path, { bigint: true });
  return `${ino} ${mtimeNs} ${size}`;
}

/**
 * Puts a text in the place of a file's. The file has the old text or the new one at any time, keeps its
 * mode and its owner, and stays what links lead to. Not a file outside `root`, nor one that may not be written.
 *
 * @param state of the file when it was read
 * @returns why it was not done
 */
export async function replaceFile(
  path: string,
  text: string | Uint8Array,
  { root, state }: { root: string; state: string },
): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return isGone;
  if (!real.startsWith((await realpath(root)) + sep))
    return 'It is a link to a file outside the content folder.';
  const like = await stat(real);
  // The owner of the machine may write anything, and should ask all the same.
  if ((like.mode & 0o222) === 0) return 'The file is read-only.';
  const draft = join(dirname(real), `.${basename(real)}.${process.pid}`);
  try {
    await writeDraft(draft, text, like);
    if ((await stateOf(real)) !== state) return 'The file has changed meanwhile. Run the command again.';
    await rename(draft, real);
    return undefined;
  } catch (error) {
    return `The file cannot be written: ${systemReasonOrCode(error)}.`;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Writes a text that is to take the place of a file's, with the mode and the owner of that.
 *
 * @throws when a file is there already, and what the system refuses
 */
export async function writeDraft(
  draft: string,
  text: string | Uint8Array,
  { mode, uid, gid }: { mode: number; uid: number; gid: number },
): Promise<void> {
  await writeFile(draft, text, { mode, flag: 'wx' });
  // A new file has less than that where the user keeps others out.
  await chmod(draft, mode);
  if (process.getuid?.() === 0) await chown(draft, uid, gid);
}

/**
 * Gives a file another name in its folder, and never takes the name of another file.
 *
 * @returns why it was not done
 */
export async function renameFile(path: string, name: string): Promise<string | undefined> {
  const target = join(dirname(path), name);
  const taken = await lstat(target).catch(() => undefined);
  const own = await lstat(path).catch(() => undefined);
  if (!own) return isGone;
  // Where case does not count, it is the file itself that has the name.
  const isOwn = taken?.ino === own.ino && name.toLowerCase() === basename(path).toLowerCase();
  if (taken && !isOwn) return `There is a file ${name} already.`;
  try {
    if (taken) await rename(path, target);
    else await moveFile(path, target);
    return undefined;
  } catch (error) {
    return errorCode(error) === 'EEXIST'
      ? `There is a file ${name} already.`
      : `The file cannot be renamed: ${systemReasonOrCode(error)}.`;
  }
}

/**
 * Gives a file a second name and then takes the first: unlike `rename`, this fails where another file has come to be.
 *
 * @throws then, and what the system refuses
 */
export async function moveFile(path: string, target: string): Promise<void> {
  try {
    await link(path, target);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // Not every disk gives a file two names.
    await rename(path, target);
    return;
  }
  await rm(path);
}
