import type { Archive } from '../archive/model.ts';
import { hasPlainTexts } from '../archive/outputs.ts';
import { pathOf } from '../base/site-path.ts';
import type { Progress } from '../base/system/progress.ts';
import { factFiles, textFiles } from '../formats/open-data.ts';
import type { BuiltTexts } from '../formats/text/built-texts.ts';
import { runningVersion } from '../kept/code-version.ts';
import type { PageOrder, Templates } from './astro/templates.ts';
import { buildPages } from './build-pages.ts';
import type { SiteFolder } from './folders/site-folder.ts';
import { headersFile, redirectsFile } from './hosts/host-files.ts';
import type { KeptPages } from './kept-pages.ts';
import type { MadeFiles } from './made-files.ts';
import type { Phases } from './phases.ts';
import { imagesIn, placeImages } from './site-images.ts';

/** What a site's files are made with. */
interface Parts {
  order: PageOrder;
  pages: KeptPages;
  made: MadeFiles;
  texts: BuiltTexts;
}

/** Makes all but the search index: pages, images and open data. */
export async function makeFiles(
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
export function writeForHosts(folder: SiteFolder, { site, redirects }: Archive): void {
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
export async function allDone<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
