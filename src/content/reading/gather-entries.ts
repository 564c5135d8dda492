import { relative } from 'node:path';
import type { Site } from '../../archive/model.ts';
import type { Outline } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import type { Image } from '../../images/image.ts';
import type { Collection } from '../../schema/collections.ts';
import type { BriefingData } from '../../schema/schemas.ts';
import type { ContentFile } from '../files/content-files.ts';
import type { Ignore } from '../text/ignores.ts';
import type { FileFacts } from './content-text.ts';
import { importProblems } from './imports.ts';
import { programProblems, withoutProgram } from './programs.ts';
import type { ReadFile } from './remembered-files.ts';
import { UnsoundFiles } from './unsound-files.ts';

/** The fields of a file by name, with those that are asked for before the join. */
interface ReadData {
  [field: string]: unknown;
  status?: BriefingData['status'] | undefined;
  publish?: BriefingData['publish'] | undefined;
  /** Of MDX. */
  outline?: Outline | undefined;
  /** Of MDX, once they are examined. */
  images?: (Image | undefined)[] | undefined;
}

/** A sound content file, ready for the content store and for the join. */
export interface ReadEntry {
  id: string;
  data: ReadData;
  filePath: string;
  /** Changes with the file, the schema and the pipeline. */
  digest: string;
  /** Of programs: what @astrojs/mdx compiles. */
  body?: string | undefined;
}

/** What the files of a content folder hold, by collection. */
interface Gathered {
  entries: Record<Collection, ReadEntry[]>;
  /** Ids of files that are there but have no sound content. */
  broken: Record<Collection, string[]>;
  /** What can be read of those. */
  unsound: UnsoundFiles;
  problems: Problem[];
  ignores: Map<string, Ignore[]>;
  /** Digests of the files, by their paths in the content folder. */
  read: Map<string, string>;
  /** How many of them hold code. */
  programs: number;
}

/** Sorts files by whether their content is sound, with all that is wrong in them. */
export async function gather(
  reads: ReadFile[],
  {
    root,
    site,
    misnamed,
    guide,
  }: { root: string; site: Partial<Site> | undefined; misnamed: ContentFile[]; guide: ContentFile[] },
): Promise<Gathered> {
  const [entries, broken] = [byCollection<ReadEntry>(), byCollection<string>()];
  const unsound = new UnsoundFiles(misnamed);
  const problems: Problem[] = [];
  for (const { file, digest, facts } of reads) {
    // One by one: a file can have more than a call takes.
    for (const problem of facts.problems) problems.push(problem);
    if (facts.data && !unsound.isMisnamed(file)) {
      entries[file.collection].push(readEntry(file, digest, site?.programs ? facts : withoutProgram(facts)));
    } else {
      broken[file.collection].push(file.id);
      unsound.add(file, facts);
    }
    if (!facts.outline) continue;
    // Whether a broken archive.yaml allows programs is not known.
    if (site && !site.programs) problems.push(...programProblems(file.shown, facts));
    problems.push(...(await importProblems(file.shown, facts.outline.imports)));
  }
  return {
    ...{ entries, broken, unsound, problems },
    ignores: ignoresIn(reads),
    read: digestsOf(reads, root, guide),
    programs: reads.filter(({ facts }) => facts.outline?.program).length,
  };
}

function ignoresIn(reads: ReadFile[]): Gathered['ignores'] {
  const silencing = reads.filter(({ facts }) => facts.ignores.length > 0);
  return new Map(silencing.map(({ file, facts }) => [file.shown, facts.ignores]));
}

/** Of all files but the guide, which is code: it changes with the generator. */
function digestsOf(reads: ReadFile[], root: string, guide: ContentFile[]): Gathered['read'] {
  const own = reads.filter(({ file }) => !guide.includes(file));
  return new Map(own.map(({ file, digest }) => [relative(root, file.path).replaceAll('\\', '/'), digest]));
}

function byCollection<Item>(): Record<Collection, Item[]> {
  return { briefings: [], actors: [], places: [], topics: [], stories: [], pages: [] };
}

function readEntry(file: ContentFile, digest: string, { data = {}, outline, body }: FileFacts): ReadEntry {
  const { id, shown: filePath } = file;
  if (!outline) return { id, filePath, digest, data };
  return { id, filePath, digest, data: { ...data, outline }, body };
}
