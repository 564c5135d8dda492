import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { errorCode } from '../../base/system/reason.ts';

/**
 * Where a path leads, links followed, be something there or not.
 *
 * @throws when nothing can be there
 */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    return realPath(resolve(dirname(path), readlinkSync(path)));
  return join(realPath(dirname(path)), basename(path));
}

/** Whether `path` is `folder`, or lies in it. Files tell it too, where names that differ in case are the same. */
export function holds(folder: string, path: string): boolean {
  const [outer, inner] = [realPath(folder), realPath(path)];
  if (inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)) return true;
  const id = idOf(outer);
  return id !== undefined && ancestorsOf(inner).some((one) => idOf(one) === id);
}

function idOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}

function ancestorsOf(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...ancestorsOf(above)];
}
