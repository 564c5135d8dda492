import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Archive } from '../archive/model.ts';
import type { Content } from '../content/read.ts';
import { shareReading } from '../content/reading.ts';
import type { Environment } from '../environment.ts';
import { compiledDigest } from './compiled-inputs.ts';
import { CompiledSite } from './compiled-site.ts';
import type { Inputs } from './inputs.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Progress } from './phases.ts';
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
  /** The folder of the site, in which nothing is yet. */
  folder: SiteFolder;
  isVerbose: boolean;
}

/** The folder of files that a site has as they are. */
export const publicFolder = join(process.cwd(), 'public');

/**
 * Makes all pages with what they load.
 *
 * Astro compiles them first, unless an earlier build compiled the same.
 */
export async function buildPages(order: PageOrder, pages: KeptPages, progress: Progress): Promise<void> {
  const { settings, content, archive, inputs, version, folder, isVerbose } = order;
  const { cache, dist } = settings;
  const files = { folder: settings.content, files: inputs.content };
  const key = await compiledDigest(archive, files, version, [process.cwd(), dist]);
  const to = { folder, site: archive.site.url };
  shareReading(content);

  const compiled = await CompiledSite.open(cache, key);
  if (!compiled || !(await renderCompiled(compiled))) {
    // Few builds need Astro itself, which takes its time to be loaded.
    const { buildWithAstro } = await import('./astro-build.ts');
    await buildWithAstro({ dist: folder.path, isVerbose }, async (renderer, bundle) => {
      await CompiledSite.keep(cache, key, bundle, folder.path);
      await renderPages(renderer, pages, to, progress);
    });
  }
  pages.complete(folder);

  /** Whether the compiled pages could do it. */
  async function renderCompiled(site: CompiledSite): Promise<boolean> {
    cpSync(publicFolder, folder.path, { recursive: true });
    site.place(folder.path);
    try {
      await renderPages(await site.renderer(), pages, to, progress);
      return true;
    } catch (error) {
      if (!site.needsImages) throw error;
      rmSync(folder.path, { recursive: true, force: true });
      folder.forget();
      return false;
    }
  }
}
