import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../archive/problems.ts';
import { digestOf } from './digest.ts';
import type { ContentFile } from './files.ts';
import { ignoresIn, type Ignore } from './ignores.ts';
import type { Kept } from './kept.ts';
import { parseData, parseMdx, type Parsed, type ParsedMdx } from './parse.ts';
import { schemaOf } from './schemas.ts';
import { textOf } from './text.ts';

/** What a file came to, whatever its collection. */
export type Result = Parsed<Record<string, unknown>> | ParsedMdx<Record<string, unknown>>;

/** A content file as it was read. */
export interface ReadFile {
  result: Result;
  ignores: Ignore[];
  /** Changes with the file, the schema and the pipeline. */
  digest: string;
}

/** Files by path as they were read before, each with the state of the file at that time. */
export type Memory = Map<string, { state: string; read: ReadFile }>;

/**
 * Read and parse a content file, unless that was done before and is remembered, or was done under the
 * same digest by an earlier process. YAML is parsed faster than a kept result is read.
 *
 * @param version digest of the schema and the pipeline
 */
export async function readContentFile(
  file: ContentFile,
  version: string,
  kept: Kept<Result>,
  memory: Memory,
): Promise<ReadFile> {
  const { mtimeNs, size } = await stat(file.path, { bigint: true });
  const state = `${version} ${mtimeNs} ${size}`;
  const known = memory.get(file.path);
  if (known?.state === state) return known.read;
  const read = await parsed(file, version, kept);
  memory.set(file.path, { state, read });
  return read;
}

async function parsed(file: ContentFile, version: string, kept: Kept<Result>): Promise<ReadFile> {
  const { text, problems } = textOf(file.shown, await readFile(file.path));
  if (text === undefined) return { result: unreadable(problems), ignores: [], digest: '' };
  const digest = digestOf(version, file.shown, text);
  const ignores = ignoresIn(text);
  const schema = schemaOf[file.collection];
  if (!file.path.endsWith('.mdx')) return { result: parseData(file.shown, text, schema), ignores, digest };
  const earlier = await kept.get(digest);
  if (earlier) return { result: earlier, ignores, digest };
  const result = parseMdx(file.shown, text, schema);
  await kept.set(digest, result);
  return { result, ignores, digest };
}

function unreadable(problems: Problem[]): Result {
  return { data: undefined, problems };
}
