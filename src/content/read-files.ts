import { join } from 'node:path';
import pMap from 'p-map';
import type { Progress } from '../base/progress.ts';
import { runningVersion } from '../kept/code-version.ts';
import { Ledger } from '../kept/ledger.ts';
import { isMdx } from './endings.ts';
import type { ContentFile } from './files.ts';
import { parseFiles, type ParsedFile } from './parse-files.ts';
import { stateOf, writtenIn, type Facts } from './read-file.ts';
import type { Texts } from './texts.ts';

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
