import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { claimCache, someOf, strangersIn } from '../kept/owned.ts';
import { shownPath, type Environment } from '../base/environment.ts';
import { previousOf, stagingOf } from './staging.ts';

type Folders = Pick<Environment, 'content' | 'dist' | 'cache'>;

/** A folder of the settings, with what stands beside it. */
interface Place {
  setting: 'ARCHIVE_CONTENT' | 'ARCHIVE_DIST' | 'ARCHIVE_CACHE';
  /** As a sentence goes on after its path. */
  what: string;
  paths: string[];
}

/**
 * Makes sure that a build deletes nothing of other people: the folders that it writes into are ours, missing
 * or empty, and apart from each other, from the content and from the project.
 *
 * @param project the project's root folder
 * @returns where the site is to stand: a link leads to the folder that is replaced
 * @throws when one of them is not, with what to set instead
 */
export function ownPlaces(folders: Folders, project = process.cwd()): { dist: string } {
  const dist = realPlace(folders.dist);
  const written = [dist, stagingOf(dist), previousOf(dist)];
  const content: Place = { setting: 'ARCHIVE_CONTENT', what: 'the content', paths: [folders.content] };
  const site: Place = { setting: 'ARCHIVE_DIST', what: 'the site', paths: written };
  const cache: Place = { setting: 'ARCHIVE_CACHE', what: 'the cache', paths: [folders.cache] };
  for (const place of [content, site, cache]) refuseAround(project, place);
  for (const name of ['src', 'public', 'node_modules'])
    for (const place of [site, cache]) refuseIn(join(project, name), place);
  for (const [one, other] of [
    [content, site],
    [content, cache],
    [site, cache],
  ] as const)
    refuseOverlap(one, other);
  for (const path of written) refuseStrangers(path, site);
  refuseMount(dist);
  claimCache(folders.cache);
  return { dist };
}

function refuseAround(project: string, { setting, what, paths }: Place): void {
  const path = paths.find((one) => holds(one, project));
  if (path !== undefined)
    throw new Error(
      `${shownPath(path)} cannot be the folder of ${what}: the project lies in it. ${apart(setting)}`,
    );
}

function refuseIn(folder: string, { setting, what, paths }: Place): void {
  const path = paths.find((one) => holds(folder, one));
  if (path !== undefined)
    throw new Error(
      `${shownPath(path)} cannot be the folder of ${what}: it lies in the project’s ${basename(folder)}. ${apart(setting)}`,
    );
}

function refuseOverlap(one: Place, other: Place): void {
  for (const a of one.paths)
    for (const b of other.paths)
      if (holds(a, b) || holds(b, a))
        throw new Error(
          `The folders of ${one.what} and of ${other.what}, ${shownPath(a)} and ${shownPath(b)}, lie in each other. ${apart(other.setting)}`,
        );
}

function apart(setting: Place['setting']): string {
  return `Set ${setting} to a folder apart from all others.`;
}

function refuseStrangers(path: string, { setting }: Place): void {
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new Error(
      `${shownPath(path)} is a file, and a build needs a folder there. Set ${setting} to another.`,
    );
  const strangers = strangersIn(path, isUnmarkedSite);
  if (strangers.length > 0)
    throw new Error(
      `${shownPath(path)} has files that no build made, and would be replaced: ${someOf(strangers)}. Move them away, or set ${setting} to an empty or a new folder.`,
    );
}

/** Sites had no mark once. Only ours have that list of their search index. */
function isUnmarkedSite(folder: string): boolean {
  return ['pagefind/archive.json', '_headers'].every((name) => existsSync(join(folder, name)));
}

function refuseMount(dist: string): void {
  if (isMount(dist))
    throw new Error(
      `${shownPath(dist)} is a mount point, which cannot be replaced by a new site. Set ARCHIVE_DIST to a folder in it, such as ${shownPath(join(dist, 'site'))}.`,
    );
}

function isMount(path: string): boolean {
  if (!existsSync(path)) return false;
  if (statSync(path).dev !== statSync(dirname(path)).dev) return true;
  // A folder of the same disk may be mounted as well.
  const mounts = existsSync('/proc/self/mountinfo') ? readFileSync('/proc/self/mountinfo', 'utf8') : '';
  return mounts.split('\n').some((line) => unescaped(line.split(' ')[4] ?? '') === path);
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}

/** Where a path leads, links followed, be something there or not. */
function realPlace(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    return realPlace(resolve(dirname(path), readlinkSync(path)));
  return join(realPlace(dirname(path)), basename(path));
}

/** Whether `path` is `folder`, or lies in it. Files tell it too, where names that differ in case are the same. */
function holds(folder: string, path: string): boolean {
  const [outer, inner] = [realPlace(folder), realPlace(path)];
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
