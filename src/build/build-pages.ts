import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { Archive } from '../archive/model.ts';
import type { Content } from '../content/read.ts';
import { shareReading } from '../content/reading.ts';
import type { Environment } from '../environment.ts';
import { compile } from './compile.ts';
import { compiledDigest, contentForAstro, textsForAstro } from './compiled-inputs.ts';
import { CompiledSite } from './compiled-site.ts';
import type { Inputs } from './inputs.ts';
import type { KeptPages } from './kept-pages.ts';
import { filePaths } from './listing.ts';
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
  /** The folder of the site, in which an older one may stand. */
  folder: SiteFolder;
  isVerbose: boolean;
}

/** The templates of a site, ready to be filled; without a site where Astro has to make images as well. */
export interface Templates {
  /** What they are kept under; missing where every build needs Astro. */
  key?: string;
  site: CompiledSite | undefined;
}

/** The folder of files that a site has as they are. */
export const publicFolder = join(process.cwd(), 'public');

/** Takes the templates that an earlier build compiled from the same, or lets Astro compile them. */
export async function templatesOf(order: PageOrder): Promise<Templates> {
  const { settings, content, archive, inputs, version, isVerbose } = order;
  const { cache, dist } = settings;
  const files = { folder: settings.content, files: inputs.content };
  const key = await compiledDigest(archive, files, version, [process.cwd(), dist]);
  const texts = textsForAstro(archive).map(({ outline }) => outline);
  // Programs are rendered in every build, and only Astro makes the images they show.
  if (texts.some(({ program, images }) => program && images.length > 0)) return { site: undefined };
  const site = await CompiledSite.open(cache, key);
  if (site || texts.some(({ images }) => images.length > 0)) return { key, site };
  await compile({ content: contentForAstro(content), cache, key, isVerbose });
  return { key, site: await CompiledSite.open(cache, key) };
}

/** Makes all pages with what they load. */
export async function buildPages(
  { settings: { cache }, content, archive, folder, isVerbose }: PageOrder,
  { key, site }: Templates,
  pages: KeptPages,
  progress: Progress,
): Promise<void> {
  const to = { folder, site: archive.site.url };
  shareReading(content);
  if (!site || !(await couldRender(site))) {
    folder.empty();
    // Few builds need Astro in this process, which takes its time to be loaded.
    const { buildWithAstro } = await import('./astro-build.ts');
    const made = join(cache, `compile.${process.pid}`);
    await buildWithAstro({ dist: made, isVerbose }, async (renderer, bundle) => {
      if (key !== undefined) await CompiledSite.keep(cache, key, bundle, made);
      await renderPages(renderer, pages, to, progress);
    });
    await folder.linkAll(made);
    await rm(made, { recursive: true });
  }
  pages.complete(folder);

  async function couldRender(compiled: CompiledSite): Promise<boolean> {
    for (const path of await filePaths(publicFolder))
      folder.write(path, readFileSync(join(publicFolder, path)));
    compiled.place(folder);
    try {
      await renderPages(await compiled.renderer(), pages, to, progress);
      return true;
    } catch (error) {
      if (!compiled.needsImages) throw error;
      return false;
    }
  }
}
