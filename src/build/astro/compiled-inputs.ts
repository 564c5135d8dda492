import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import type { Archive, Briefing, Page, Story } from '../../archive/model.ts';
import { pathOf } from '../../base/site-path.ts';
import { fullPath } from '../../base/system/environment.ts';
import type { Content, ReadEntry } from '../../content/read-content.ts';
import { importedPath } from '../../content/reading/imports.ts';
import { digestOf } from '../../kept/digest.ts';
import { fileDigest } from '../inputs.ts';
import { contentFor } from './workplace.ts';

/** Files of the content folder that are modules, which may import others. */
const module = /\.(?:astro|[cm]?[jt]sx?)$/;

/** What the archive itself reads: Astro only compiles what a program imports of it. */
const read = /\.(?:mdx|yaml)$/;

/** A module that may import what its own text does not name, or files that are content otherwise. */
const reaching = /import\.meta\.glob|\.(?:mdx|yaml)\b/;

/**
 * A digest of everything that Astro compiles: the site's code, the path that it lives at, texts that are programs,
 * and all files of the content folder that these may import, and where in the project that folder is. Where the
 * project is does not matter, nor the host, which only programs can ask for.
 *
 * @param code as from `codeVersion`
 * @param files digests of the content folder's files, by their paths in it
 */
export async function compiledDigest(
  archive: Compiled,
  { folder, files }: { folder: string; files: Map<string, string> },
  code: string,
): Promise<string> {
  const texts = textsForAstro(archive);
  const all = [code, pathOf(archive.site.url)];
  // Nothing else imports any file of an archive.
  if (texts.length > 0)
    all.push(
      archive.site.url,
      contentFor(folder),
      JSON.stringify(await compiledFiles(texts, folder)),
      JSON.stringify(await importable(texts, folder, files)),
    );
  return digestOf(...all);
}

/** What programs may import of the content folder, by paths in it. */
async function importable(texts: Text[], folder: string, files: Map<string, string>): Promise<unknown[]> {
  const modules = [...files.keys()].filter((path) => module.test(path));
  const sources = await Promise.all(modules.map((path) => readFile(join(folder, path), 'utf8')));
  const reachesAll = [...sources, ...texts.map(({ entry }) => entry.body ?? '')].some((one) =>
    reaching.test(one),
  );
  return [...files].filter(([path]) => reachesAll || !read.test(path));
}

type Text = Briefing | Story | Page;
type Texts = Pick<Archive, 'briefings' | 'withdrawn' | 'stories' | 'pages'>;
type Compiled = Texts & { site: Pick<Archive['site'], 'url'> };

/** Texts that Astro has a part in: it runs programs. */
export function textsForAstro({ briefings, withdrawn, stories, pages }: Texts): Text[] {
  return [...briefings, ...withdrawn, ...stories, ...pages].filter(
    ({ outline }) => outline.program !== undefined,
  );
}

/**
 * Which texts Astro reads by itself, from their files: programs, and all where one of these reaches for others.
 *
 * @returns tells it of a file by its path in the content folder
 */
export function readByAstro({ entries }: Pick<Content, 'entries'>): (path: string) => boolean {
  const programs = new Set<string>();
  let reachesAll = false;
  for (const collection of ['briefings', 'stories', 'pages'] as const)
    for (const { id, data, body } of entries[collection]) {
      if (!isProgram(data)) continue;
      programs.add(`${collection}/${id}.mdx`);
      reachesAll ||= reaching.test(body ?? '');
    }
  return (path) => reachesAll || programs.has(path);
}

/** The same as they were read, without their texts: programs bring theirs. */
export function contentForAstro({
  archive,
  entries,
  broken,
  problems,
  files,
  programs,
}: Content): Omit<Content, 'texts' | 'read'> {
  const some = (all: ReadEntry[]) => all.filter(({ data }) => isProgram(data));
  const { briefings, stories, pages } = entries;
  return {
    archive,
    entries: {
      briefings: some(briefings),
      stories: some(stories),
      pages: some(pages),
      ...{ actors: [], places: [], topics: [] },
    },
    broken,
    problems,
    files,
    programs,
  };
}

/** Digests of texts and of the files that they import. */
async function compiledFiles(texts: Text[], folder: string): Promise<[path: string, digest: string][]> {
  const paths = texts.flatMap(({ outline, entry: { filePath = '' } }) => [
    fullPath(filePath),
    // Of packages the lockfile tells the versions.
    ...outline.imports.flatMap(({ source }) => importedPath(source, filePath) ?? []),
  ]);
  return Promise.all(
    [...new Set(paths)].map(
      async (path) => [withoutFolder(path, folder), await fileDigest(path)] satisfies [string, string],
    ),
  );
}

/** Whether a text holds code. */
function isProgram({ outline }: { outline?: unknown }): boolean {
  return (
    typeof outline === 'object' && outline !== null && 'program' in outline && outline.program !== undefined
  );
}

/** A path in the content folder, or else one from the project's, wherever both of them lie. */
function withoutFolder(path: string, folder: string): string {
  const inside = relative(folder, path);
  return inside.startsWith('..') ? relative(process.cwd(), path) : inside;
}
