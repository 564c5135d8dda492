import { join } from 'node:path';
import process from 'node:process';
import { shownPath, type Environment } from '../base/system/environment.ts';
import type { Content } from '../content/read-content.ts';
import { codeVersion } from '../kept/code-version.ts';
import { readByAstro } from './astro/compiled-inputs.ts';
import { CompiledSite } from './astro/compiled-site.ts';
import { savedSince, seenFiles, type SeenFiles } from './inputs.ts';
import { siteVersion } from './site-version.ts';

/** What a site was made from, as it was before anything of it was read. */
interface Sources {
  seen: SeenFiles;
  content: Content;
  version: string;
}

/**
 * Makes sure that what was read without us, such as images and programs, is what was looked at before.
 * Nothing that was made from something else is kept.
 *
 * @throws when a file was saved meanwhile, with its path
 */
export async function refuseSaved(
  { seen, content, version }: Sources,
  settings: Pick<Environment, 'content' | 'cache'>,
  publicFolder: string,
): Promise<void> {
  const after = await seenFiles(settings, publicFolder);
  const saved = savedSince(seen, after, readByAstro(content));
  const paths = [
    ...saved.content.map((path) => join(settings.content, path)),
    ...saved.public.map((path) => join(publicFolder, path)),
  ].map(shownPath);
  if (siteVersion(await codeVersion(process.cwd()), content) !== version) paths.push('The site’s code');
  if (paths.length === 0) return;
  await CompiledSite.remove(settings.cache);
  throw new Error(`${paths.join(', ')} changed while the build ran. Build again.`);
}
