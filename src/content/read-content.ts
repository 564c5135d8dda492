import { join } from 'node:path';
import type { Entry, Site } from '../archive/model.ts';
import type { Problem } from '../base/problems.ts';
import { shownPath, type Environment } from '../base/system/environment.ts';
import type { Progress } from '../base/system/progress.ts';
import { byPosition, limited } from '../base/told-problems.ts';
import { claimCache } from '../kept/folder-mark.ts';
import type { Collection } from '../schema/collections.ts';
import { editorialProblems } from './editorial-problems.ts';
import { contentFiles } from './files/content-files.ts';
import { isCertain } from './files/refused-content.ts';
import { guideBeside } from './guide.ts';
import { illustrate } from './images/illustrate.ts';
import { readLogo } from './images/logo.ts';
import { readArchiveFile, unnamedArchive } from './reading/archive-file.ts';
import { gather, type ReadEntry } from './reading/gather-entries.ts';
import { located } from './reading/locate.ts';
import { readFiles, type Memory } from './reading/remembered-files.ts';
import { openTexts, type Texts } from './reading/text-store.ts';
import { relationFindings } from './relation-findings.ts';
import { joinable } from './shared-content.ts';
import { withoutIgnored, type Ignore } from './text/ignores.ts';
import { readTheme } from './theme.ts';

export type { ReadEntry } from './reading/gather-entries.ts';
export type { Memory } from './reading/remembered-files.ts';

/** Where content is read, and whether the guide for authors is among its pages though `archive.yaml` does not ask. */
type ReadSettings = Environment & { withGuide?: boolean };

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
  const { content: root, cache, today, withGuide = false } = environment;
  claimCache(cache);
  const { files, misnamed, problems: ofFolder, refused, ...beside } = await contentFiles(root);
  const { archive, site, problems: ofArchive } = await readArchive(environment, beside);
  const texts = await openTexts(cache);
  const guide = withGuide || site?.guide ? guideBeside(files) : [];
  const reads = await readFiles([...files, ...misnamed, ...guide], texts, { cache, memory, progress });
  const gathered = await gather(reads, { root, site, misnamed, guide });
  const { entries, broken, ignores, read, programs } = gathered;
  for (const { collection, id } of refused.ids) broken[collection].push(id);
  const shown = [...entries.briefings, ...entries.stories, ...entries.pages];
  const problems = [
    ...[...ofFolder, ...ofArchive, ...gathered.problems],
    ...(await illustrate(shown, environment)),
  ];
  const joined = joinable({ entries, archive });
  const findings = await relationFindings(gathered, archive, today);
  problems.push(...(await located(findings.filter((one) => isCertain(one, refused.collections)))));
  const count = files.length + misnamed.length + 1;
  const content: Content = { archive, entries, broken, problems, read, files: count, programs, texts };
  return {
    content,
    async ask() {
      const all = [...problems, ...(await editorialProblems(joined, texts, cache))];
      return { ...content, problems: limited(silenced(all, ignores).sort(byPosition)) };
    },
  };
}

/** `archive.yaml` with its logo and its sheet, or what stands in for it: `site` is what it says, if it is sound. */
async function readArchive(
  environment: ReadSettings,
  refused: { isArchiveRefused: boolean; isThemeRefused: boolean },
) {
  const { content: root, url } = environment;
  const filePath = shownPath(join(root, 'archive.yaml'));
  const { data: site, problems } = refused.isArchiveRefused
    ? { data: undefined, problems: [] }
    : await readArchiveFile(root, url);
  const data: Site = site ?? unnamedArchive;
  const logo = await readLogo(data, filePath, environment);
  const theme = refused.isThemeRefused ? { css: undefined, problems: [] } : await readTheme(root, data);
  const whole = {
    ...data,
    ...(logo.image && { logoImage: logo.image }),
    ...(theme.css !== undefined && { theme: theme.css }),
  };
  const archive = { id: 'archive', data: whole, isBroken: site === undefined, filePath };
  return { archive, site, problems: [...problems, ...logo.problems, ...theme.problems] };
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
