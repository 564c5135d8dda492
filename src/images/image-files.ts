import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import pMap from 'p-map';
import { runningVersion } from '../kept/code-version.ts';
import { digestOf } from '../kept/digest.ts';
import { inCache } from '../kept/in-cache.ts';
import { inProcesses } from '../kept/in-processes.ts';
import { Ledger } from '../kept/ledger.ts';
import type { Examined } from './examine.ts';

/** An image file that is there. */
export interface ImageFile {
  path: string;
  /** In lower case, without the dot. */
  ending: string;
  /** Changes when the file may have changed. */
  state: string;
}

/** What an image file turned out to be. */
export interface ReadImage {
  /** Changes with the file. */
  digest: string;
  examined: Examined;
}

/** What this process read: the preview reads again after each edit. */
const memory = new Map<string, ReadImage>();

/**
 * What image files are, by their paths. A file is not read again as long as it is as it was on the disk, and
 * not decoded again as long as its bytes are the same.
 */
export async function readImageFiles(files: ImageFile[], cache: string): Promise<Map<string, ReadImage>> {
  if (files.length === 0) return new Map();
  const version = await runningVersion();
  const keys = new Map(files.map((file) => [file, digestOf(version, file.path, file.state)]));
  if (files.some((file) => !memory.has(keys.get(file) ?? ''))) {
    const ledger = await Ledger.open<ReadImage>(inCache(cache, 'image-facts'), version);
    await readUnknown(keys, ledger);
    await ledger.save();
  }
  return new Map(
    files.flatMap((file) => {
      const read = memory.get(keys.get(file) ?? '');
      return read ? [[file.path, read]] : [];
    }),
  );
}

/** Reads files that are not known by their state, and decodes those that are not known by their bytes. */
async function readUnknown(keys: Map<ImageFile, string>, ledger: Ledger<ReadImage>): Promise<void> {
  const unknown: ImageFile[] = [];
  await pMap(
    keys,
    async ([file, key]) => {
      const known = memory.get(key) ?? ledger.get(key) ?? ledger.get(await digestIn(file));
      if (known) learn(key, known);
      else unknown.push(file);
    },
    { concurrency: 16 },
  );
  const read = await inProcesses(unknown, {
    work: examineFiles,
    module: 'src/images/image-files.ts',
    few: 20,
  });
  for (const [index, file] of unknown.entries()) {
    const one = read[index];
    if (one) learn(keys.get(file) ?? '', one);
  }

  function learn(key: string, read: ReadImage): void {
    memory.set(key, read);
    for (const digest of [key, read.digest]) if (!ledger.get(digest)) ledger.set(digest, read);
  }
}

/** Decodes image files in this process. */
async function examineFiles(files: ImageFile[]): Promise<ReadImage[]> {
  // Takes its time to be loaded, and is asked for new images only.
  const { examine } = await import('./examine.ts');
  const read: ReadImage[] = [];
  for (const { path, ending } of files) {
    const bytes = await readFile(path);
    read.push({ digest: imageDigest(bytes, ending), examined: await examine(bytes, ending) });
  }
  return read;
}

async function digestIn({ path, ending }: ImageFile): Promise<string> {
  return imageDigest(await readFile(path), ending);
}

/**
 * The digest of an image, from its bytes and the ending of its name. What is published is named by it, whatever
 * code made it: browsers keep pictures under their names.
 */
export function imageDigest(bytes: Uint8Array, ending: string): string {
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return digestOf(ending, hash).slice(0, 12);
}
