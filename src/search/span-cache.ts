import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SpanIndex } from './index-span.ts';
import type { Row } from './table.ts';
import type { WordCounts } from './vocabulary.ts';

/** An indexed span, kept in a folder: Pagefind's files, the rows and the words of its records. */
export interface KeptSpan {
  /** The folder with Pagefind's files. */
  files: string;
  rows: Row[];
  words: WordCounts;
}

/** Indexed spans from earlier builds, in a folder under their digests. */
export class SpanCache {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The span kept under a digest, or else what `make` gives, which is kept from then on. */
  async get(digest: string, make: () => Promise<SpanIndex & { words: WordCounts }>): Promise<KeptSpan> {
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
    const folder = join(this.#folder, digest);
    try {
      const text = await readFile(join(folder, 'span.json'), 'utf8');
      const { rows, words } = JSON.parse(text) as { rows: Row[]; words: [string, number][] };
      return { files: join(folder, 'files'), rows, words: new Map(words) };
    } catch {
      return undefined;
    }
  }

  /** Written beside its place and moved there whole, so that what is found under a digest is complete. */
  async #keep(digest: string, { files, rows, words }: SpanIndex & { words: WordCounts }): Promise<KeptSpan> {
    const folder = join(this.#folder, digest);
    const draft = `${folder}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    const folders = new Set(files.map(({ path }) => dirname(join(draft, 'files', path))));
    for (const one of folders) await mkdir(one, { recursive: true });
    for (const { path, content } of files) await writeFile(join(draft, 'files', path), content);
    await writeFile(join(draft, 'span.json'), JSON.stringify({ rows, words: [...words] }));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return { files: join(folder, 'files'), rows, words };
  }
}
