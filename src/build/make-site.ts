import { joinEntries } from '../archive/join/join.ts';
import type { Archive } from '../archive/model.ts';
import { writeDatesIn } from '../base/days/date-words.ts';
import type { Environment } from '../base/system/environment.ts';
import type { Content } from '../content/read-content.ts';
import { joinable } from '../content/shared-content.ts';
import { BuiltTexts } from '../formats/text/built-texts.ts';
import { digestOf } from '../kept/digest.ts';
import { makeIndex } from '../search/index/make-index.ts';
import { templatesOf } from './astro/templates.ts';
import type { ListedFile } from './folders/listing.ts';
import { SiteFolder } from './folders/site-folder.ts';
import type { Inputs } from './inputs.ts';
import { KeptPages } from './kept-pages.ts';
import { lookedThrough } from './links/look-through.ts';
import { MadeFiles } from './made-files.ts';
import type { Phases } from './phases.ts';
import { makeFiles, writeForHosts, allDone } from './site-parts.ts';

interface SiteOrder {
  settings: Environment;
  /** Content without errors. */
  content: Content;
  inputs: Inputs;
  /** What all pages depend on. */
  version: string;
  /** The folder that the site is made in; an older one may stand in it. */
  staging: string;
}

export interface MadeSite {
  archive: Archive;
  /** How many records search finds. */
  records: number;
  /** How many pages were taken from the last build. */
  kept: number;
  /** Whether most files are those of no earlier build. */
  isMostlyNew: boolean;
  files: ListedFile[];
  /** Makes what was made known to the next build; to be called when the site stands in its place. */
  save: () => Promise<void>;
}

/**
 * Makes all of a site in a folder: pages, search index, open data and what hosts read.
 *
 * @param meanwhile work for this process while Astro is at work in another
 * @throws when anything cannot be made; then the folder may be there half made
 */
export async function makeSite(
  order: SiteOrder,
  phases: Phases,
  meanwhile: () => Promise<void>,
): Promise<MadeSite> {
  const { settings, content, version, staging } = order;
  const { archive } = joinEntries(joinable(content), settings);
  // Pages have modules of their own; the index and the open data are written by those of this process.
  writeDatesIn(archive.site.language);
  const folder = new SiteFolder(staging, settings.dist);
  folder.claim();
  const made = await MadeFiles.open(settings.cache, version);
  const texts = await BuiltTexts.open({ ...settings, folder: staging, version }, archive);
  const pageOrder = { ...order, archive, folder, isVerbose: phases.isVerbose };
  const [templates] = await allDone(
    phases.run('Templates', () => templatesOf(pageOrder)),
    meanwhile(),
  );
  const pages = await KeptPages.open(settings.cache, digestOf(version, templates.loads));
  const parts = { order: pageOrder, pages, made, texts };

  // Pagefind works in processes of its own, so all else goes on meanwhile.
  const [index] = await allDone(
    phases.run('Search index', () => makeIndex(archive, content, settings)),
    makeFiles(parts, templates, phases),
  );
  await phases.run('Index files', () => made.write(index.files, folder));
  writeForHosts(folder, archive);
  await folder.tidy();
  const links = await phases.run('Links', () => lookedThrough({ folder, settings, content, version }));
  return {
    archive,
    records: index.records,
    kept: pages.count,
    isMostlyNew: folder.isMostlyNew,
    files: folder.files,
    save: () => saved([pages, made, links, index, texts], content),
  };
}

async function saved(all: { save: () => Promise<void> }[], { texts }: Content): Promise<void> {
  for (const kept of all) await kept.save();
  await texts.sweep();
}
