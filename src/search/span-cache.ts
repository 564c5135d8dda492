import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { shownPath } from '../environment.ts';
import { readSpan, type KeptSpan } from './span-files.ts';

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
   * The span kept under a digest, or else the one that `make` writes into a folder, which is kept from then
   * on. One that is not as it was written counts as none.
   *
   * @throws what `make` throws, and when it wrote another span
   */
  async get(digest: string, make: (folder: string) => Promise<void>): Promise<KeptSpan> {
    this.#used.add(digest);
    const place = join(this.#folder, digest);
    if (existsSync(place)) {
      const kept = readSpan(place, digest);
      if (kept) return kept;
      this.#warn(`${shownPath(place)} is damaged. It is made anew.`);
    }
    // Written beside its place and moved there whole, so that what is found under a digest is complete.
    const draft = `${place}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await make(draft);
    await rm(place, { recursive: true, force: true });
    await rename(draft, place);
    const made = readSpan(place, digest);
    if (!made) throw new Error(`${shownPath(place)} is not the search index that was to be made.`);
    return made;
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
}
