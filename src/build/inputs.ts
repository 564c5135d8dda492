import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pMap from 'p-map';
import { compare } from '../base/order.ts';
import type { Environment } from '../base/system/environment.ts';
import { digestOf } from '../kept/digest.ts';
import { inCache } from '../kept/in-cache.ts';
import { Ledger } from '../kept/ledger.ts';
import { collections } from '../schema/collections.ts';
import { filesBelow } from './folders/listing.ts';

/** Digests of the files that a build reads, by their paths: those of the content folder, and of `public/`. */
export interface Inputs {
  content: Map<string, string>;
  public: Map<string, string>;
}

/** A file as it stood when it was looked at. */
interface SeenFile {
  /** Changes when it is saved. */
  state: string;
  /** Missing for texts and data, whose digests come from their reading. */
  digest?: string;
}

/** The files of the content folder and of `public/`, by their paths. */
export type SeenFiles = Record<keyof Inputs, Map<string, SeenFile>>;

/**
 * Looks at what stands in the content folder and in `public/`, before anything of it is read.
 *
 * Files are compared by what is in them, since a fresh clone writes them all anew; those that are as they
 * were on the disk are not read for it.
 */
export async function seenFiles(
  { content, cache }: Pick<Environment, 'content' | 'cache'>,
  publicFolder: string,
): Promise<SeenFiles> {
  const ledger = await Ledger.open<string>(inCache(cache, 'inputs'), '1');
  const seen = {
    content: await seenIn(content, ledger, isText),
    public: await seenIn(publicFolder, ledger, () => false),
  };
  await ledger.save();
  return seen;
}

/**
 * What a build is made from: texts and data by the bytes that were read, whatever stands in their files by
 * then, and all else as it was seen.
 *
 * @param read digests of texts and data, by their paths in the content folder
 */
export function inputsOf(seen: SeenFiles, read: Map<string, string>): Inputs {
  return { content: sorted([...read, ...digests(seen.content)]), public: sorted(digests(seen.public)) };
}

/**
 * Files that were saved, or came or went, while a build read them.
 *
 * @param isRead whether a text or data file is read by others than the reading itself
 * @returns the paths of those in the content folder, and of those in `public/`
 */
export function savedSince(
  before: SeenFiles,
  after: SeenFiles,
  isRead: (path: string) => boolean,
): Record<keyof Inputs, string[]> {
  const saved = (one: keyof Inputs, isMeant: (path: string) => boolean) =>
    [...new Map([...before[one], ...after[one]]).keys()].filter(
      (path) => isMeant(path) && before[one].get(path)?.state !== after[one].get(path)?.state,
    );
  return {
    content: saved('content', (path) => !isText(path) || isRead(path)),
    public: saved('public', () => true),
  };
}

/** A digest of everything a build reads: all files, the day, and what the site's version covers. */
export function inputsDigest(
  inputs: Inputs,
  { today, span, fragments }: Pick<Environment, 'today' | 'span' | 'fragments'>,
  version: string,
): string {
  const files = [inputs.content, inputs.public].map((digests) => JSON.stringify([...digests]));
  return digestOf(version, today, `${span} ${fragments}`, ...files);
}

/** What begins with a dot belongs to systems and editors, and `node_modules` to npm: content has neither. */
const passedOver = /(?:^|\/)(?:\.|node_modules\/)/;

/** Whether a file of the content folder is for the reading. What it makes of `archive.yaml` is in the version. */
function isText(path: string): boolean {
  if (path === 'archive.yaml') return true;
  return Object.entries(collections).some(
    ([folder, ending]) => path.startsWith(`${folder}/`) && path.endsWith(ending),
  );
}

async function seenIn(
  folder: string,
  ledger: Ledger<string>,
  isLeft: (path: string) => boolean,
): Promise<Map<string, SeenFile>> {
  const files = (await filesBelow(folder)).filter(({ path }) => !passedOver.test(path));
  const seen = await pMap(
    files,
    async ({ path, size, mtime }): Promise<[string, SeenFile]> => {
      const state = `${size} ${mtime}`;
      if (isLeft(path)) return [path, { state }];
      const key = `${folder}/${path} ${state}`;
      const digest = ledger.get(key) ?? (await fileDigest(join(folder, path)));
      ledger.keep(key, digest);
      return [path, { state, digest }];
    },
    { concurrency: 32 },
  );
  return new Map(seen);
}

function digests(seen: Map<string, SeenFile>): [path: string, digest: string][] {
  return [...seen].flatMap(([path, { digest }]) => (digest === undefined ? [] : [[path, digest]]));
}

function sorted(files: [path: string, digest: string][]): Map<string, string> {
  return new Map(files.sort(([a], [b]) => compare(a, b)));
}

/** A digest of what is in a file. Rejects when it cannot be read. */
export async function fileDigest(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64url');
}
