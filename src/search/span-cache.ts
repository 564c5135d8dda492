import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { sealed, unsealed } from '../content/sealed.ts';
import { shownPath } from '../environment.ts';
import type { SpanIndex } from './index-span.ts';
import type { Row } from './table.ts';
import type { WordCounts } from './vocabulary.ts';

/** An indexed span, kept in a folder: Pagefind's files, the rows and the words of its records. */
export interface KeptSpan {
  /** The folder with Pagefind's files. */
  folder: string;
  /** Pagefind's files, from that folder. */
  paths: string[];
  rows: Row[];
  words: WordCounts;
}

type Made = SpanIndex & { words: WordCounts };

/** What is written of a span beside its files. */
interface Written {
  /** The digest that the span is kept under. */
  of: string;
  paths: string[];
  /** Of what is in the files. */
  digest: string;
  rows: Row[];
  words: [string, number][];
}

/** Indexed spans from earlier builds, in a folder under their digests. */
export class SpanCache {
  readonly #folder: string;
  readonly #warn: (line: string) => void;
  readonly #used = new Set<string>();

  /** @param warn takes a line for each span that is damaged */
  constructor(folder: string, warn: (line: string) => void = console.warn) {
    this.#folder = folder;
    this.#warn = warn;
  }

  /**
   * The span kept under a digest, or else what `make` gives, which is kept from then on. One that is not as
   * it was written counts as none.
   */
  async get(digest: string, make: () => Promise<Made>): Promise<KeptSpan> {
    this.#used.add(digest);
    return (await this.#read(digest)) ?? (await this.#keep(digest, await make()));
  }

  /** Removes what was not asked for since the start. */
  async sweep(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => []);
    await Promise.all(
      names
        .filter((name) => !this.#used.has(name))
        .map((name) => rm(join(this.#folder, name), { recursive: true, force: true })),
    );
  }

  async #read(digest: string): Promise<KeptSpan | undefined> {
    const place = join(this.#folder, digest);
    const names = await readdir(place).catch(() => undefined);
    if (!names) return undefined;
    const written = await readFile(join(place, 'span.json')).catch(() => undefined);
    const span = written && writtenIn(written);
    const folder = join(place, 'files');
    if (span?.of === digest && areAsWritten(folder, span))
      return { folder, paths: span.paths, rows: span.rows, words: new Map(span.words) };
    this.#warn(`${shownPath(place)} is damaged. It is made anew.`);
    await rm(place, { recursive: true, force: true });
    return undefined;
  }

  /** Written beside its place and moved there whole, so that what is found under a digest is complete. */
  async #keep(digest: string, { files, rows, words }: Made): Promise<KeptSpan> {
    const place = join(this.#folder, digest);
    const draft = `${place}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    const paths = files.map(({ path }) => path);
    const folders = new Set(paths.map((path) => dirname(join(draft, 'files', path))));
    for (const one of folders) await mkdir(one, { recursive: true });
    for (const { path, content } of files) await writeFile(join(draft, 'files', path), content);
    const written: Written = {
      of: digest,
      paths,
      digest: digestOfAll(files.map(({ content }) => content)),
      rows,
      words: [...words],
    };
    await writeFile(join(draft, 'span.json'), sealed(JSON.stringify(written)));
    await rm(place, { recursive: true, force: true });
    await rename(draft, place);
    return { folder: join(place, 'files'), paths, rows, words };
  }
}

function writtenIn(file: Uint8Array): Written | undefined {
  const text = unsealed(file);
  return text && (JSON.parse(new TextDecoder().decode(text)) as Written);
}

/**
 * Whether files are what they were when they were written.
 *
 * All files of all spans are read for it in every build. Sizes and times alone would be quicker, by 8 ms for
 * a thousand records; but these files are linked into `dist`, where others may get at them.
 */
function areAsWritten(folder: string, { paths, digest }: Written): boolean {
  try {
    return digestOfAll(paths.values().map((path) => readFileSync(join(folder, path)))) === digest;
  } catch {
    return false;
  }
}

/** Each content counts with its borders. */
function digestOfAll(contents: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length}:`).update(content);
  return hash.digest('base64url');
}
