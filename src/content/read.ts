import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveData } from './schemas.ts';
import type { Entries } from '../archive/model.ts';
import { byPlace, type Problem } from '../archive/problems.ts';
import { joinEntries } from '../archive/join.ts';
import { shownPath, type Environment } from '../environment.ts';
import { digestOf, pipelineDigest } from './digest.ts';
import { contentFiles, type Collection, type ContentFile } from './files.ts';
import { plainText } from './front-matter.ts';
import { keptIn, type Kept } from './kept.ts';
import { locate } from './locate.ts';
import * as messages from './messages.ts';
import { parseData, parseMdx, type Parsed, type ParsedMdx } from './parse.ts';
import * as schemas from './schemas.ts';

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
  archive: ArchiveData | undefined;
  entries: Record<Collection, ReadEntry[]>;
  /** By file and place. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
}

const schemaOf = {
  briefings: schemas.briefingSchema,
  actors: schemas.actorSchema,
  places: schemas.placeSchema,
  topics: schemas.topicSchema,
  pages: schemas.pageSchema,
} as const;

type Result = Parsed<Record<string, unknown>> | ParsedMdx<Record<string, unknown>>;

/**
 * Read all content, check each file and all relations between files, and report every problem at once.
 *
 * A file that has not changed since an earlier run is taken from the cache and not parsed again.
 */
export async function readContent(environment: Environment): Promise<Content> {
  const { files, problems } = await contentFiles(environment.content);
  const version = await pipelineDigest(process.cwd());
  const kept = await keptIn<Result>(join(environment.cache, 'parsed'), version);
  const entries: Content['entries'] = { briefings: [], actors: [], places: [], topics: [], pages: [] };

  const { data: archive, problems: archiveProblems } = await readArchiveFile(environment.content);
  problems.push(...archiveProblems);

  for (const file of files) {
    const text = plainText(await readFile(file.path, 'utf8'));
    const digest = digestOf(version, file.shown, text);
    const result = await parsed(file, text, digest, kept);
    problems.push(...result.problems);
    if (result.data) entries[file.collection].push(readEntry(file, digest, result));
  }

  const { problems: findings } = joinEntries(joinable(entries, archive), environment);
  problems.push(...(await Promise.all(findings.map(locate))));
  return { archive, entries, problems: problems.sort(byPlace), files: files.length + 1 };
}

/** The entries in the shape the join takes. The schemas have checked what the types say. */
export function joinable(entries: Content['entries'], archive: ArchiveData | undefined): Entries {
  return { ...entries, archive: archive ?? emptyArchive } as unknown as Entries;
}

const emptyArchive: ArchiveData = {
  title: '',
  description: '',
  url: '',
  language: 'en',
  publisher: { name: '', url: undefined },
  licence: { name: '', url: undefined },
};

/** `archive.yaml`, which names the site. */
export async function readArchiveFile(root: string): Promise<Parsed<ArchiveData>> {
  const path = join(root, 'archive.yaml');
  const shown = shownPath(path);
  try {
    return parseData(shown, plainText(await readFile(path, 'utf8')), schemas.archiveSchema);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    return { data: undefined, problems: [messages.missingFile(shown)] };
  }
}

async function parsed(file: ContentFile, text: string, digest: string, kept: Kept<Result>): Promise<Result> {
  const schema = schemaOf[file.collection];
  if (!file.path.endsWith('.mdx')) return parseData(file.shown, text, schema);
  const earlier = await kept.get(digest);
  if (earlier) return earlier;
  const result = parseMdx(file.shown, text, schema);
  await kept.set(digest, result);
  return result;
}

function readEntry(file: ContentFile, digest: string, result: Result): ReadEntry {
  const { id, shown: filePath } = file;
  if (!('html' in result)) return { id, filePath, digest, data: result.data ?? {} };
  const data = { ...result.data, outline: result.outline };
  return { id, filePath, digest, data, body: result.body, html: result.html };
}
