import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveData } from './schemas.ts';
import { editorialFindings, type CheckedText } from '../archive/editorial.ts';
import type { BriefingEntry, Entries, Entry } from '../archive/model.ts';
import { byPlace, type Problem } from '../archive/problems.ts';
import { joinEntries } from '../archive/join.ts';
import { shownPath, type Environment } from '../environment.ts';
import { pipelineDigest } from './digest.ts';
import { contentFiles, type Collection, type ContentFile } from './files.ts';
import { withoutIgnored, type Ignore } from './ignores.ts';
import { imageProblems } from './images.ts';
import { keptIn } from './kept.ts';
import { locate } from './locate.ts';
import * as urls from '../archive/urls.ts';
import * as messages from './messages.ts';
import { parseData, type Parsed } from './parse.ts';
import { readContentFile, type Memory, type Result } from './read-file.ts';
import * as schemas from './schemas.ts';
import { textOf } from './text.ts';

/** A sound content file, ready for the content store and for the join. */
export interface ReadEntry {
  id: string;
  data: Record<string, unknown>;
  filePath: string;
  digest: string;
  /** For MDX. */
  body?: string;
  html?: string;
}

/** All content as it was read, with everything that is wrong with it. */
export interface Content {
  /** `archive.yaml`; without content when it is missing or wrong. */
  archive: Entry<ArchiveData>;
  entries: Record<Collection, ReadEntry[]>;
  /** Ids of files that are there but have no sound content. */
  broken: Record<Collection, string[]>;
  /** By file and place. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

const urlOf: Record<Collection, (id: string) => string> = {
  briefings: urls.briefingUrl,
  actors: urls.actorUrl,
  places: urls.placeUrl,
  topics: urls.topicUrl,
  pages: urls.pageUrl,
};

/**
 * Read all content, check each file and all relations between files, and report every problem at once.
 *
 * A file that has not changed since an earlier run is taken from the cache and not parsed again.
 *
 * @param memory what the same process read before, for those who read again and again
 */
export async function readContent(environment: Environment, memory: Memory = new Map()): Promise<Content> {
  const { files, problems } = await contentFiles(environment.content);
  const version = await pipelineDigest(process.cwd());
  const kept = await keptIn<Result>(join(environment.cache, 'parsed'), version);
  const entries: Content['entries'] = { briefings: [], actors: [], places: [], topics: [], pages: [] };

  const { data = emptyArchive, problems: archiveProblems } = await readArchiveFile(environment.content);
  const archive = { id: 'archive', data, filePath: shownPath(join(environment.content, 'archive.yaml')) };
  problems.push(...archiveProblems);

  const broken: Content['broken'] = { briefings: [], actors: [], places: [], topics: [], pages: [] };
  const ignores = new Map<string, Ignore[]>();
  const texts: CheckedText[] = [];
  for (const file of files) {
    const { result, digest, ignores: found } = await readContentFile(file, version, kept, memory);
    problems.push(...result.problems);
    if (found.length > 0) ignores.set(file.shown, found);
    if (!result.data) {
      broken[file.collection].push(file.id);
      continue;
    }
    const entry = readEntry(file, digest, result);
    entries[file.collection].push(entry);
    if (!('outline' in result)) continue;
    problems.push(...(await imageProblems(file.shown, result.outline.images, environment.content)));
    if (file.collection === 'briefings') texts.push({ entry: asBriefing(entry), passages: result.passages });
  }

  const joined = joinable({ entries, archive });
  const { problems: findings } = joinEntries(joined, {
    today: environment.today,
    unread: addressesOf(broken),
  });
  findings.push(...editorialFindings(joined, texts, environment.today));
  problems.push(...(await Promise.all(findings.map(locate))));
  return {
    archive,
    entries,
    broken,
    problems: silenced(problems, ignores).sort(byPlace),
    files: files.length + 1,
  };
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

/** The entries in the shape the join takes. The schemas have checked what the types say. */
export function joinable({ entries, archive }: Pick<Content, 'entries' | 'archive'>): Entries {
  return { ...entries, archive } as unknown as Entries;
}

const emptyArchive: ArchiveData = {
  title: '',
  description: '',
  url: '',
  language: 'en',
  publisher: { name: '', url: undefined },
  licence: { name: '', url: undefined },
};

function asBriefing(entry: ReadEntry): BriefingEntry {
  return entry as unknown as BriefingEntry;
}

/** `archive.yaml`, which names the site. */
export async function readArchiveFile(root: string): Promise<Parsed<ArchiveData>> {
  const path = join(root, 'archive.yaml');
  const shown = shownPath(path);
  try {
    const { text, problems } = textOf(shown, await readFile(path));
    return text === undefined ? { data: undefined, problems } : parseData(shown, text, schemas.archiveSchema);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return { data: undefined, problems: [messages.missingFile(shown)] };
  }
}

function readEntry(file: ContentFile, digest: string, result: Result): ReadEntry {
  const { id, shown: filePath } = file;
  if (!('html' in result)) return { id, filePath, digest, data: result.data ?? {} };
  const data = { ...result.data, outline: result.outline };
  return { id, filePath, digest, data, body: result.body, html: result.html };
}
