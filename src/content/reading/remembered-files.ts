import pMap from 'p-map';
import type { Progress } from '../../base/system/progress.ts';
import { runningVersion } from '../../kept/code-version.ts';
import { inCache } from '../../kept/in-cache.ts';
import { Ledger } from '../../kept/ledger.ts';
import type { ContentFile } from '../files/content-files.ts';
import { isMdx } from '../files/file-endings.ts';
import { stateOf, writtenIn, type FileFacts } from './content-text.ts';
import { parseFiles, type ParsedFile } from './parse-files.ts';
import type { Texts } from './text-store.ts';

/** Files by path as they were read before, each with the state of the file at that time. */
export type Memory = Map<string, { state: string; read: ParsedFile }>;

/** A content file with what it holds. */
export type ReadFile = { file: ContentFile } & ParsedFile;

/** Files read at the same time. */
const concurrency = 32;

/** Read content files, and parse those that no earlier run has parsed. */
export async function readFiles(
  files: ContentFile[],
  texts: Texts,
  { cache, memory, progress }: { cache: string; memory: Memory; progress: Progress | undefined },
): Promise<ReadFile[]> {
  const version = await runningVersion();
  // Whoever reads again has everything in memory but what was edited.
  const kept = memory.size > 0 ? undefined : await Ledger.open<FileFacts>(inCache(cache, 'facts'), version);
  const seen = await pMap(files, (file) => seenFile(file, version, { texts, memory, kept }), { concurrency });
  const unknown = seen.filter(({ read }) => read === undefined);
  progress?.start(unknown.length);
  const orders = unknown.map(({ file }) => ({ file, version, cache }));
  const parsed = await parseFiles(orders, (count) => progress?.advance(count));
  for (const { digest, place } of parsed) if (place) texts.set(digest, place);
  await texts.save();
  for (const { digest, facts } of parsed) if (digest !== '') kept?.set(digest, facts);
  await kept?.save();
  const made = new Map(unknown.map((one, index) => [one, parsed[index]]));
  return seen.flatMap((one) => {
    const { file, state, read = made.get(one) } = one;
    if (!read) return [];
    const { digest, facts } = read;
    memory.set(file.path, { state, read: { digest, facts } });
    return [{ file, digest, facts }];
  });
}

/** A file as it is found, with what it is known to hold; without when it is yet to be parsed. */
interface SeenFile {
  file: ContentFile;
  /** Of the file before it was read. */
  state: string;
  read: ParsedFile | undefined;
}

async function seenFile(
  file: ContentFile,
  version: string,
  { texts, memory, kept }: { texts: Texts; memory: Memory; kept: Ledger<FileFacts> | undefined },
): Promise<SeenFile> {
  // Data files have no text; of the others it may be lost.
  const hasText = (digest: string) => !isMdx(file.path) || texts.keep(digest);
  const state = stateOf(file, version);
  const known = memory.get(file.path);
  if (known?.state === state && hasText(known.read.digest)) return { file, state, read: known.read };
  const written = await writtenIn(file, version);
  if (Array.isArray(written))
    return { file, state, read: { digest: '', facts: { problems: written, ignores: [] } } };
  const { digest } = written;
  const facts = hasText(digest) ? kept?.get(digest) : undefined;
  return { file, state, read: facts && { digest, facts } };
}
