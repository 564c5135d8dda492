import type { AstroIntegration } from 'astro';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { counted } from '../archive/dates.ts';
import { Ledger } from '../content/ledger.ts';
import { shownPath, type Environment } from '../environment.ts';
import { filesBelow, type ListedFile } from './listing.ts';

type Folders = Pick<Environment, 'cache' | 'dist'>;

/** Where Astro keeps its own cache. It takes whatever stands there for its own. */
export function astroCacheIn(cache: string): string {
  return join(cache, 'astro');
}

/** Keeps Astro's own cache to what a build may believe. */
export function astroCache(folders: Folders): AstroIntegration {
  return {
    name: 'archive:astro-cache',
    hooks: {
      'astro:config:setup': ({ command }) => (command === 'build' ? keepSound(folders) : undefined),
      'astro:build:done': () => recordImages(folders),
    },
  };
}

/**
 * Removes what a build must not find in Astro's cache.
 *
 * That is its store of entries, which the loaders fill in any case, and every image that does not stand there
 * as a finished build has left it: Astro writes images straight into their places, where a build that is
 * killed leaves them cut short. Images that the site does not show go too, since Astro never removes any.
 *
 * @param warn takes the line that says how many images have to be made anew
 */
export async function keepSound(
  { cache, dist }: Folders,
  warn: (line: string) => void = console.warn,
): Promise<void> {
  const names = await readdir(astroCacheIn(cache)).catch(() => []);
  for (const name of names)
    if (name !== 'assets') await rm(join(astroCacheIn(cache), name), { recursive: true });

  const folder = imagesIn(cache);
  const known = await knownImages(cache);
  const shown = await readdir(join(dist, '_astro')).then(
    (names) => new Set(names),
    () => undefined,
  );
  let damaged = 0;
  for (const file of await filesBelow(folder)) {
    const isDamaged = !known.get(stateOf(file));
    if (isDamaged) damaged += 1;
    if (isDamaged || shown?.has(file.path) === false) await rm(join(folder, file.path));
  }
  if (damaged > 0)
    warn(
      `Removed ${counted(damaged, 'damaged image')} from ${shownPath(folder)}. What the site shows is made anew.`,
    );
}

/** Makes the images of a finished build known to the next one. */
export async function recordImages({ cache }: Pick<Folders, 'cache'>): Promise<void> {
  const known = await knownImages(cache);
  for (const file of await filesBelow(imagesIn(cache))) known.keep(stateOf(file), true);
  await known.save();
}

function imagesIn(cache: string): string {
  return join(astroCacheIn(cache), 'assets');
}

function knownImages(cache: string): Promise<Ledger<true>> {
  return Ledger.open<true>(join(cache, 'images'), '1');
}

function stateOf({ path, size, mtime }: ListedFile): string {
  return `${path} ${size} ${mtime}`;
}
