import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { joinEntries } from '../../src/archive/join.ts';
import { compiledDigest } from '../../src/build/compiled-inputs.ts';
import { inputsOf, seenFiles } from '../../src/build/inputs.ts';
import { siteVersion } from '../../src/build/site-version.ts';
import { runningVersion } from '../../src/kept/code-version.ts';
import { claimCache } from '../../src/kept/owned.ts';
import { publicFolder } from '../../src/content/public-files.ts';
import { readUnasked } from '../../src/content/read.ts';
import { joinable } from '../../src/content/reading.ts';
import { sealed, unsealed } from '../../src/kept/sealed.ts';
import type { Folders } from './command.ts';

/**
 * Puts templates that were compiled for one archive into the cache of another. Of an archive without programs
 * Astro compiles nothing but its address, though the key that templates are kept under says more.
 *
 * @param compiled the cache of the archive that they were compiled for, of the same address
 * @param checked the cache of the check that passed the archive
 */
export async function seedTemplates(compiled: string, folders: Folders, checked: string): Promise<void> {
  const key = await keyOf({ ...folders, cache: checked });
  const into = join(folders.cache, 'compiled');
  claimCache(folders.cache);
  await rm(into, { recursive: true, force: true });
  await cp(join(compiled, 'compiled'), into, { recursive: true });
  const description = unsealed(await readFile(join(into, 'site')));
  if (!description) throw new Error('The templates that were compiled cannot be read.');
  const site = { ...(JSON.parse(new TextDecoder().decode(description)) as object), key };
  await writeFile(join(into, 'site'), sealed(JSON.stringify(site)));
}

async function keyOf(folders: Folders): Promise<string> {
  const settings = { ...folders, today: '2020-01-01' };
  const seen = await seenFiles(settings, publicFolder);
  const { content } = await readUnasked(settings);
  const { archive } = joinEntries(joinable(content), settings);
  const files = { folder: folders.content, files: inputsOf(seen, content.read).content };
  const version = siteVersion(await runningVersion(), content);
  return compiledDigest(archive, files, version, process.cwd());
}
