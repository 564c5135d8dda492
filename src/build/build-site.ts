import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { counted } from '../archive/dates.ts';
import { joinEntries } from '../archive/join.ts';
import type { Archive } from '../archive/model.ts';
import { readUnasked, type Content } from '../content/read.ts';
import { joinable } from '../content/reading.ts';
import { BuiltTexts } from '../data/built-texts.ts';
import { factFiles, textFiles } from '../data/open-data.ts';
import type { Environment } from '../environment.ts';
import { writeIndex } from '../search/write-index.ts';
import { buildPages, publicFolder, templatesOf } from './build-pages.ts';
import { headersFile, redirectsFile } from './host-files.ts';
import { inputsDigest, readInputs } from './inputs.ts';
import { KeptPages } from './kept-pages.ts';
import { remember, unchanged } from './last-build.ts';
import { filePaths, listingDigest } from './listing.ts';
import { MadeFiles } from './made-files.ts';
import { bytes, numberInWords, seconds } from './measures.ts';
import type { Phases, Progress } from './phases.ts';
import { SiteFolder } from './site-folder.ts';
import { siteVersion } from './site-version.ts';
import { recover, stagingOf, swapIn } from './staging.ts';

/** What came of a build. */
export type Outcome =
  { kind: 'refused'; content: Content } | { kind: 'built' | 'unchanged'; content: Content; summary: string };

/**
 * Build the site into `dist`, if there are no errors in its content.
 *
 * Everything is written beside `dist` and moved there at the end: a build that fails or is killed half-way
 * leaves the last good site alone.
 */
export async function buildSite(settings: Environment, phases: Phases): Promise<Outcome> {
  const { dist, cache } = settings;
  await recover(dist);
  const { content: read, ask } = await phases.run('Content', (progress) =>
    readUnasked(settings, undefined, progress),
  );
  if (read.problems.some(({ severity }) => severity === 'error'))
    return { kind: 'refused', content: await ask() };

  const version = await siteVersion(process.cwd(), read);
  const files = await readInputs(settings, publicFolder);
  const inputs = inputsDigest(files, settings, version);
  const earlier = await unchanged(settings, inputs);
  if (earlier !== undefined) return { kind: 'unchanged', content: await ask(), summary: earlier };

  const staging = stagingOf(dist);
  const searchStaging = `${staging}.search`;
  const clear = () =>
    // Pages may still be on their way when one of them has failed.
    Promise.all(
      [staging, searchStaging].map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 10 })),
    );
  await clear();
  try {
    const { archive } = joinEntries(joinable(read), settings);
    const site = new SiteFolder(staging, dist);
    const pages = await KeptPages.open(cache, version);
    const made = await MadeFiles.open(cache, version);
    const texts = await BuiltTexts.open({ ...settings, folder: staging, version }, archive);
    const order = { settings, content: read, archive, inputs: files, version, folder: site };
    const whole = { ...order, isVerbose: phases.isVerbose };
    // Astro compiles in a process of its own, and leaves this one time for what an editor would ask.
    const [templates, content] = await allDone(
      phases.run('Templates', () => templatesOf(whole)),
      ask(),
    );
    // The index is made by processes of Pagefind's, so all else goes on meanwhile. Beside pages that are all
    // new, two of them would take more memory than they save time.
    const index = { ...settings, folder: searchStaging, atOnce: pages.isEmpty ? 1 : 2 };
    const [records] = await allDone(
      phases.run('Search index', () => writeIndex(archive, content, index)),
      (async () => {
        await phases.run('Pages', (progress) => buildPages(whole, templates, pages, progress));
        await phases.run('Open data', (progress) => writeOpenData(archive, texts, made, site, progress));
      })(),
    );
    await rename(join(searchStaging, 'pagefind'), join(staging, 'pagefind'));
    site.write('_headers', headersFile(await filePaths(staging)));
    site.write('_redirects', redirectsFile(archive.redirects));
    const built = await site.files();
    await swapIn(staging, dist, async () => {
      await pages.save();
      await made.save();
      await texts.save();
      await content.texts.sweep();
    });
    const size = built.reduce((sum, file) => sum + file.size, 0);
    const largest = phases.slowest;
    const summary = [
      `${counted(archive.briefings.length, 'briefing')} on ${counted(htmlIn(built), 'page')};`,
      `search finds ${counted(records, 'entry', 'entries')};`,
      `${counted(built.length, 'file')}, ${bytes(size)}.`,
    ].join(' ');
    await remember(settings, { inputs, listing: listingDigest(built), summary });
    const details = [
      `${numberInWords(pages.count)} pages as they were`,
      ...(largest ? [`slowest: ${largest.name}, ${seconds(largest.time)}`] : []),
    ].join('; ');
    return { kind: 'built', content, summary: `${summary} ${details}.` };
  } finally {
    await clear();
  }
}

/** Texts are read in threads, while this one writes what needs none. */
async function writeOpenData(
  archive: Archive,
  texts: BuiltTexts,
  made: MadeFiles,
  site: SiteFolder,
  progress: Progress,
): Promise<void> {
  await allDone(
    texts.make([...archive.briefings, ...archive.withdrawn], progress),
    made.write(factFiles(archive), site),
  );
  await made.write(textFiles(archive, texts), site);
}

/** The results of all, once none of them is still at work. */
async function allDone<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

function htmlIn(files: { path: string }[]): number {
  return files.filter(({ path }) => path.endsWith('.html')).length;
}
