import { joinEntries } from '../archive/join/join.ts';
import type { Archive } from '../archive/model.ts';
import { hasPlainTexts } from '../archive/outputs.ts';
import { writeDatesIn } from '../base/days/date-words.ts';
import type { Environment } from '../base/environment.ts';
import type { Progress } from '../base/progress.ts';
import { pathOf } from '../base/site-path.ts';
import type { Content } from '../content/read-content.ts';
import { joinable } from '../content/shared-content.ts';
import { factFiles, textFiles } from '../formats/open-data.ts';
import { BuiltTexts } from '../formats/text/built-texts.ts';
import { runningVersion } from '../kept/code-version.ts';
import { digestOf } from '../kept/digest.ts';
import { makeIndex } from '../search/index/make-index.ts';
import { templatesOf, type PageOrder, type Templates } from './astro/templates.ts';
import { buildPages } from './build-pages.ts';
import type { ListedFile } from './folders/listing.ts';
import { SiteFolder } from './folders/site-folder.ts';
import { headersFile, redirectsFile } from './hosts/host-files.ts';
import type { Inputs } from './inputs.ts';
import { KeptPages } from './kept-pages.ts';
import { lookedThrough } from './links/look-through.ts';
import { MadeFiles } from './made-files.ts';
import type { Phases } from './phases.ts';
import { imagesIn, placeImages } from './site-images.ts';

/** What a site is made of. */
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

/** A site that was made. */
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

/** What a site's files are made with. */
interface Parts {
  order: PageOrder;
  pages: KeptPages;
  made: MadeFiles;
  texts: BuiltTexts;
}

/** Makes all but the search index: pages, images and open data. */
async function makeFiles(
  { order, pages, made, texts }: Parts,
  templates: Templates,
  phases: Phases,
): Promise<void> {
  const { archive, folder, settings } = order;
  await phases.run('Pages', (progress) => buildPages(order, templates, pages, progress));
  const images = imagesIn(archive);
  const to = { cache: settings.cache, folder, code: await runningVersion() };
  if (images.length > 0) await phases.run('Images', (progress) => placeImages(images, to, progress));
  await phases.run('Open data', (progress) => writeOpenData({ archive, texts, made, folder }, progress));
}

/** Writes what hosts read. */
function writeForHosts(folder: SiteFolder, { site, redirects }: Archive): void {
  const base = pathOf(site.url);
  folder.write(
    '_headers',
    headersFile(
      base,
      folder.files.map(({ path }) => path),
    ),
  );
  folder.write('_redirects', redirectsFile(redirects, base));
  // From a branch GitHub leaves out what begins with a line, unless it is told.
  // https://github.blog/2009-12-29-bypassing-jekyll-on-github-pages/
  folder.write('.nojekyll', '');
}

/** Texts are read in other processes, while this one writes what needs none. */
async function writeOpenData(
  { archive, texts, made, folder }: Pick<Parts, 'texts' | 'made'> & Pick<PageOrder, 'archive' | 'folder'>,
  progress: Progress,
): Promise<void> {
  const read = [...archive.briefings, ...archive.withdrawn, ...archive.stories];
  await allDone(
    texts.make(hasPlainTexts(archive.site) ? read : [], progress),
    made.write(factFiles(archive), folder),
  );
  await made.write(textFiles(archive, texts), folder);
}

/** The results of all, once none of them is still at work. */
async function allDone<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
