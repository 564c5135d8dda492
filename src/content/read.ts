import { join, relative } from 'node:path';
import pMap from 'p-map';
import { deskFindings } from '../archive/editorial.ts';
import type { Entry, Site } from '../archive/model.ts';
import type { Progress } from '../base/progress.ts';
import { byPlace, limited, type Problem } from '../base/problems.ts';
import { joinEntries } from '../archive/join.ts';
import { shownPath, type Environment } from '../base/environment.ts';
import { readArchiveFile, unnamedArchive } from './archive-file.ts';
import { runningVersion } from '../kept/code-version.ts';
import type { Collection } from '../schema/collections.ts';
import { contentFiles, isMdx, type ContentFile } from './files.ts';
import { withoutIgnored, type Ignore } from './ignores.ts';
import { guideBeside } from './guide.ts';
import { illustrate } from './illustrate.ts';
import { importProblems } from './imports.ts';
import { readLogo } from './logo.ts';
import { readTheme } from './theme.ts';
import { Ledger } from '../kept/ledger.ts';
import { located } from './locate.ts';
import * as urls from '../base/urls.ts';
import { claimCache } from '../kept/owned.ts';
import { publicFiles } from './public-files.ts';
import { Partly } from './partly.ts';
import { parseFiles, type ParsedFile } from './parse-files.ts';
import { programProblems, withoutProgram } from './programs.ts';
import { stateOf, writtenIn, type Facts } from './read-file.ts';
import { joinable } from './reading.ts';
import { editorialProblems } from './questions.ts';
import { openTexts, type Texts } from './texts.ts';

/** A sound content file, ready for the content store and for the join. */
export interface ReadEntry {
  id: string;
  data: Record<string, unknown>;
  filePath: string;
  /** Changes with the file, the schema and the pipeline. */
  digest: string;
  /** Of programs: what @astrojs/mdx compiles. */
  body?: string | undefined;
}

/** Where content is read, and whether the guide for authors is among its pages though `archive.yaml` does not ask. */
export type ReadSettings = Environment & { withGuide?: boolean };

/** Files by path as they were read before, each with the state of the file at that time. */
export type Memory = Map<string, { state: string; read: ParsedFile }>;

/** All content as it was read, with everything that is wrong with it. */
export interface Content {
  /** `archive.yaml`, or what stands in for it while it is missing or wrong. */
  archive: Entry<Site> & { isBroken: boolean };
  entries: Record<Collection, ReadEntry[]>;
  /** Ids of files that are there but have no sound content. */
  broken: Record<Collection, string[]>;
  /** By file and place. */
  problems: Problem[];
  /** Digests of the files that were read, by their paths in the content folder: each of the bytes it came from. */
  read: Map<string, string>;
  /** How many files were read. */
  files: number;
  /** How many of them hold code. */
  programs: number;
  /** The texts of the entries. */
  texts: Texts;
}

const urlOf: Record<Collection, (id: string) => string> = {
  briefings: urls.briefingUrl,
  actors: urls.actorUrl,
  places: urls.placeUrl,
  topics: urls.topicUrl,
  stories: urls.storyUrl,
  pages: urls.pageUrl,
};

/**
 * Read all content, check each file and all relations between files, and report every problem at once.
 *
 * What has not changed since an earlier run is taken from the cache: a file is not parsed again, and a
 * text not checked again against the same names.
 *
 * @param memory what the same process read before, for those who read again and again
 */
export async function readContent(environment: ReadSettings, memory?: Memory): Promise<Content> {
  const { ask } = await readUnasked(environment, memory);
  return ask();
}

/**
 * The same in two steps: first all that can be wrong, then what an editor would ask, which are warnings that
 * take a third of the time.
 *
 * @param progress is told how many files have to be parsed, and of those that were
 * @throws when other people have files in the cache
 */
export async function readUnasked(
  environment: ReadSettings,
  memory: Memory = new Map(),
  progress?: Progress,
): Promise<{ content: Content; ask: () => Promise<Content> }> {
  const { content: root, cache, today, url, withGuide = false } = environment;
  claimCache(cache);
  const { files, misnamed, problems, isArchiveRefused } = await contentFiles(root);
  const entries: Content['entries'] = {
    briefings: [],
    actors: [],
    places: [],
    topics: [],
    stories: [],
    pages: [],
  };
  const broken: Content['broken'] = {
    briefings: [],
    actors: [],
    places: [],
    topics: [],
    stories: [],
    pages: [],
  };
  const ignores = new Map<string, Ignore[]>();
  const read: Content['read'] = new Map();

  const { data: site, problems: archiveProblems } = isArchiveRefused
    ? { problems: [] }
    : await readArchiveFile(root, url);
  const archive = {
    id: 'archive',
    data: (site ?? unnamedArchive) as Site,
    isBroken: site === undefined,
    filePath: shownPath(join(root, 'archive.yaml')),
  };
  problems.push(...archiveProblems);
  const logo = await readLogo(archive.data, archive.filePath, environment);
  if (logo.image) archive.data = { ...archive.data, logoImage: logo.image };
  const theme = await readTheme(root, archive.data);
  if (theme.css !== undefined) archive.data = { ...archive.data, theme: theme.css };
  problems.push(...logo.problems, ...theme.problems);

  const texts = await openTexts(cache);
  let programs = 0;
  const partly = new Partly(misnamed);
  const guide = guideBeside(files, withGuide || site?.guide === true);
  const reads = await readFiles([...files, ...misnamed, ...guide], texts, { cache, memory, progress });
  for (const { file, digest, facts } of reads) {
    for (const problem of facts.problems) problems.push(problem);
    // The guide is code: it changes with the generator.
    if (!guide.includes(file)) read.set(relative(root, file.path).replaceAll('\\', '/'), digest);
    if (facts.ignores.length > 0) ignores.set(file.shown, facts.ignores);
    if (facts.data && !partly.isMisnamed(file)) {
      entries[file.collection].push(readEntry(file, digest, site?.programs ? facts : withoutProgram(facts)));
    } else {
      broken[file.collection].push(file.id);
      partly.add(file, facts);
    }
    if (!facts.outline) continue;
    if (facts.outline.program) programs += 1;
    // Whether a broken archive.yaml allows programs is not known.
    if (site && !site.programs) problems.push(...programProblems(file.shown, facts));
    problems.push(...(await importProblems(file.shown, facts.outline.imports)));
  }

  problems.push(
    ...(await illustrate([...entries.briefings, ...entries.stories, ...entries.pages], environment)),
  );

  const joined = joinable({ entries, archive });
  const checked = joinable({ entries: partly.beside(entries), archive });
  const { problems: relations } = joinEntries(checked, {
    today,
    unread: addressesOf(broken),
    files: await publicFiles(),
  });
  const findings = [...relations, ...deskFindings(joined, today)];
  problems.push(...(await located(findings.flatMap((finding) => partly.known(finding) ?? []))));
  const count = files.length + misnamed.length + 1;
  const content: Content = { archive, entries, broken, problems, read, files: count, programs, texts };
  return {
    content,
    async ask() {
      const all = [...problems, ...(await editorialProblems(joined, texts, cache))];
      return { ...content, problems: limited(silenced(all, ignores).sort(byPlace)) };
    },
  };
}

/** Files read at the same time. */
const concurrency = 32;

/** Read content files, and parse those that no earlier run has parsed. */
async function readFiles(
  files: ContentFile[],
  texts: Texts,
  { cache, memory, progress }: { cache: string; memory: Memory; progress: Progress | undefined },
): Promise<({ file: ContentFile } & ParsedFile)[]> {
  const version = await runningVersion();
  // Whoever reads again has everything in memory but what was edited.
  const kept = memory.size > 0 ? undefined : await Ledger.open<Facts>(join(cache, 'facts'), version);
  const reads = await pMap(
    files,
    async (file) => {
      const state = stateOf(file, version);
      const known = memory.get(file.path);
      if (known?.state === state && hasText(file, known.read.digest)) return { file, state, ...known.read };
      const written = await writtenIn(file, version);
      if (Array.isArray(written))
        return { file, state, digest: '', facts: { problems: written, ignores: [] } };
      const { digest } = written;
      return { file, state, digest, facts: hasText(file, digest) ? kept?.get(digest) : undefined };
    },
    { concurrency },
  );
  const unknown = reads.filter(({ facts }) => facts === undefined);
  progress?.start(unknown.length);
  const orders = unknown.map(({ file }) => ({ file, version, cache }));
  const parsed = await parseFiles(orders, (count) => progress?.advance(count));
  unknown.forEach((read, index) => Object.assign(read, parsed[index]));
  for (const { digest, place } of parsed) if (place) texts.set(digest, place);
  await texts.save();
  const whole = reads as ({ file: ContentFile; state: string } & ParsedFile)[];
  for (const { digest, facts } of parsed) if (digest !== '') kept?.set(digest, facts);
  for (const { file, state, digest, facts } of whole)
    memory.set(file.path, { state, read: { digest, facts } });
  await kept?.save();
  return whole;

  /** Data files have none; of the others it may be lost. */
  function hasText({ path }: ContentFile, digest: string): boolean {
    return !isMdx(path) || texts.keep(digest);
  }
}

/** The problems without the warnings that comments in their files silence. */
function silenced(problems: Problem[], ignores: Map<string, Ignore[]>): Problem[] {
  if (ignores.size === 0) return problems;
  const others = problems.filter(({ file }) => !ignores.has(file));
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [
    ...others,
    ...[...ignores].flatMap(([file, found]) => withoutIgnored(file, byFile.get(file) ?? [], found)),
  ];
}

function addressesOf(ids: Record<Collection, string[]>): Set<string> {
  const collections = Object.keys(ids) as Collection[];
  return new Set(collections.flatMap((collection) => ids[collection].map(urlOf[collection])));
}

function readEntry(file: ContentFile, digest: string, { data = {}, outline, body }: Facts): ReadEntry {
  const { id, shown: filePath } = file;
  if (!outline) return { id, filePath, digest, data };
  return { id, filePath, digest, data: { ...data, outline }, body };
}
