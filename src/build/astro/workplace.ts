import { copyFile, mkdir, mkdtemp, readdir, realpath, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { startedIn, type Environment } from '../../base/system/environment.ts';
import { inCache } from '../../kept/in-cache.ts';

/** A folder that Astro takes for the project. */
interface Workplace {
  folder: string;
  /** Where the content folder is found in it. */
  content: string;
  /** What to set for a process that works there. */
  env: Record<string, string>;
  /** Where Astro writes to. */
  out: string;
}

/** Whether Vite takes a path for what it is: these signs mean something else in an address. */
function isPlain(path: string): boolean {
  return !/[%#?]/.test(path);
}

/**
 * Makes a folder of links to the project, to the content and to what a build writes.
 *
 * Astro writes into `.astro` in the project, which two builds of one checkout would share, which another disk
 * than the site's may hold, and which nobody may write to in some checkouts. Vite can neither load a module
 * nor find a style below a folder whose name holds one of `%#?`. In here, neither is a matter of where the
 * project and the content lie.
 * https://github.com/vitejs/vite/issues/13123 https://github.com/vitejs/vite/issues/14097
 *
 * @param project the project's root folder
 */
export async function makeWorkplace(
  { content, dist, cache }: Pick<Environment, 'content' | 'dist' | 'cache'>,
  project = process.cwd(),
): Promise<Workplace> {
  const folder = await emptyFolder(await realpath(cache));
  // The public folder is left out: its files are put into a site without Astro.
  const names = (await readdir(project)).filter((name) => !name.startsWith('.') && name !== 'public');
  const inside = contentFor(content, project);
  for (const name of names.filter((one) => one !== inside.split(/[\\/]/)[0]))
    await put(join(project, name), join(folder, name));
  const links = { content: join(folder, inside), cache: join(folder, '.kept'), dist: join(folder, '.site') };
  await mkdir(dirname(links.content), { recursive: true });
  for (const [target, link] of [
    [content, links.content],
    [cache, links.cache],
    [dist, links.dist],
  ] as const)
    await symlink(target, link, 'junction');
  return {
    folder,
    content: links.content,
    env: {
      ARCHIVE_CONTENT: links.content,
      ARCHIVE_CACHE: links.cache,
      ARCHIVE_DIST: links.dist,
      ARCHIVE_STARTED_IN: startedIn(),
    },
    out: join(folder, '.out'),
  };
}

/**
 * Where Astro finds the content folder in a project, by which it knows modules that lie there: where it is, or else
 * where it usually is.
 */
export function contentFor(content: string, project = process.cwd()): string {
  const below = relative(project, content);
  return below !== '' && !below.startsWith('..') && isPlain(below) ? below : 'content';
}

export async function removeWorkplace(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** The same in every build, where that can be: Node keeps what it compiled of a module under its path. */
async function emptyFolder(cache: string): Promise<string> {
  const usual = inCache(cache, 'work');
  if (!isPlain(usual)) return realpath(await mkdtemp(join(tmpdir(), 'briefing-archive-')));
  await rm(usual, { recursive: true, force: true });
  await mkdir(usual, { recursive: true });
  return usual;
}

/**
 * Files are copied, since some systems let few people make links to them. What is neither folder nor file, and
 * a link to nothing, such as that of a site to be made, is no part of the project.
 */
async function put(from: string, to: string): Promise<void> {
  const found = await stat(from).catch(() => undefined);
  if (found?.isDirectory()) await symlink(from, to, 'junction');
  else if (found?.isFile()) await copyFile(from, to);
}
