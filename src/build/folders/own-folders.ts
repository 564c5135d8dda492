import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { shownPath, type Environment } from '../../base/system/environment.ts';
import { tryFolder } from '../../base/system/make-folder.ts';
import { systemReason } from '../../base/system/reason.ts';
import { claimCache, makeCache, someOf, strangersIn } from '../../kept/folder-mark.ts';
import { manifestUrl } from '../../search/ask/loaded/manifest.ts';
import { mountIn } from './mounts.ts';
import { holds, realPath } from './real-path.ts';
import { previousOf, stagingOf } from './staging.ts';

type Folders = Pick<Environment, 'content' | 'dist' | 'cache'>;

/** A folder of the settings, with what stands beside it. */
interface UsedFolder {
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
  const content: UsedFolder = { setting: 'ARCHIVE_CONTENT', what: 'the content', paths: [folders.content] };
  const site: UsedFolder = { setting: 'ARCHIVE_DIST', what: 'the site', paths: [folders.dist] };
  const cache: UsedFolder = { setting: 'ARCHIVE_CACHE', what: 'the cache', paths: [folders.cache] };
  for (const place of [content, site, cache]) refuseNoFolder(place);
  const dist = realPath(folders.dist);
  const beside = [stagingOf(dist), previousOf(dist)];
  site.paths = [dist, ...beside];
  for (const place of [content, site, cache]) refuseAround(project, place);
  for (const name of ['src', 'public', 'node_modules'])
    for (const place of [site, cache]) refuseIn(join(project, name), place);
  for (const [one, other] of [
    [content, site],
    [content, cache],
    [site, cache],
  ] as const)
    refuseOverlap(one, other);
  for (const path of beside) refuseLink(path, site);
  for (const path of site.paths) refuseStrangers(path, site);
  for (const path of site.paths) refuseMount(path, site);
  tryFolder(dist, 'Set ARCHIVE_DIST to another folder.');
  // A link may lead to where the cache is to be made.
  makeCache(realPath(folders.cache));
  claimCache(folders.cache);
  return { dist };
}

/** What can be no folder is refused as it stands in the settings. */
function refuseNoFolder({ setting, what, paths }: UsedFolder): void {
  for (const path of paths)
    try {
      refuseFile(realPath(path), setting);
    } catch (error) {
      const reason = systemReason(error);
      if (reason === undefined) throw error;
      const message = `${shownPath(path)} cannot be the folder of ${what}: ${reason}. Set ${setting} to another.`;
      throw new Error(message, { cause: error });
    }
}

function refuseFile(path: string, setting: UsedFolder['setting']): void {
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new Error(
      `${shownPath(path)} is a file, and a build needs a folder there. Set ${setting} to another.`,
    );
}

/** A build puts these folders in each other’s place, and so the link in that of the site. */
function refuseLink(path: string, { setting }: UsedFolder): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      `${shownPath(path)} is a link, and a build makes a folder there. Remove it, or set ${setting} to another folder.`,
    );
}

function refuseAround(project: string, { setting, what, paths }: UsedFolder): void {
  const path = paths.find((one) => holds(one, project));
  if (path !== undefined)
    throw new Error(
      `${shownPath(path)} cannot be the folder of ${what}: the project lies in it. ${apart(setting)}`,
    );
}

function refuseIn(folder: string, { setting, what, paths }: UsedFolder): void {
  const path = paths.find((one) => holds(folder, one));
  if (path !== undefined)
    throw new Error(
      `${shownPath(path)} cannot be the folder of ${what}: it lies in the project’s ${basename(folder)}. ${apart(setting)}`,
    );
}

function refuseOverlap(one: UsedFolder, other: UsedFolder): void {
  for (const a of one.paths)
    for (const b of other.paths)
      if (holds(a, b) || holds(b, a))
        throw new Error(
          `The folders of ${one.what} and of ${other.what}, ${shownPath(a)} and ${shownPath(b)}, lie in each other. ${apart(other.setting)}`,
        );
}

function apart(setting: UsedFolder['setting']): string {
  return `Set ${setting} to a folder apart from all others.`;
}

function refuseStrangers(path: string, { setting }: UsedFolder): void {
  refuseFile(path, setting);
  const strangers = strangersIn(path, isUnmarkedSite);
  if (strangers.length > 0)
    throw new Error(
      `${shownPath(path)} has files that no build made, and would be replaced: ${someOf(strangers)}. Move them away, or set ${setting} to an empty or a new folder.`,
    );
}

/** Sites had no mark once. Only ours have that list of their search index. */
function isUnmarkedSite(folder: string): boolean {
  return [manifestUrl.slice(1), '_headers'].every((name) => existsSync(join(folder, name)));
}

function refuseMount(path: string, { setting, paths: [dist = path] }: UsedFolder): void {
  const mount = mountIn(path);
  if (mount === undefined) return;
  const advice =
    mount === dist
      ? `Set ${setting} to a folder in it, such as ${shownPath(join(dist, 'site'))}.`
      : `Unmount it, or set ${setting} to another folder.`;
  throw new Error(`${shownPath(mount)} is a mount point, which cannot be replaced by a new site. ${advice}`);
}
