import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Archive } from '../archive/model.ts';
import type { Content } from '../content/read.ts';
import { publicFolder } from '../content/public-files.ts';
import { shareReading } from '../content/reading.ts';
import type { Environment } from '../base/environment.ts';
import { compile } from './compile.ts';
import { compiledDigest, contentForAstro } from './compiled-inputs.ts';
import { CompiledSite } from './compiled-site.ts';
import type { Inputs } from './inputs.ts';
import type { KeptPages } from './kept-pages.ts';
import { filePaths } from './listing.ts';
import type { Progress } from '../base/progress.ts';
import { renderPages } from './render-pages.ts';
import type { SiteFolder } from './site-folder.ts';

/** What pages are made of, and where they are put. */
export interface PageOrder {
  settings: Environment;
  content: Content;
  archive: Archive;
  inputs: Inputs;
  /** What all pages depend on. */
  version: string;
  /** The folder of the site, in which an older one may stand. */
  folder: SiteFolder;
  isVerbose: boolean;
}

/** Takes the templates that an earlier build compiled from the same, or lets Astro compile them. */
export async function templatesOf(order: PageOrder): Promise<CompiledSite> {
  const { settings, content, archive, inputs, version, isVerbose } = order;
  const { cache } = settings;
  const files = { folder: settings.content, files: inputs.content };
  const key = await compiledDigest(archive, files, version, process.cwd());
  const kept = await CompiledSite.open(cache, key);
  if (kept) return kept;
  await compile({ settings, content: contentForAstro(content), key, isVerbose });
  const made = await CompiledSite.open(cache, key);
  if (!made) throw new Error('The templates that Astro compiled cannot be read again.');
  return made;
}

/** Makes all pages with what they load. */
export async function buildPages(
  { content, archive, folder }: PageOrder,
  templates: CompiledSite,
  pages: KeptPages,
  progress: Progress,
): Promise<void> {
  shareReading(content);
  for (const path of await filePaths(publicFolder))
    folder.write(path, readFileSync(join(publicFolder, path)));
  templates.place(folder);
  await renderPages(await templates.renderer(), pages, { folder, site: archive.site.url }, progress);
  pages.complete(folder);
}
