import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Passage } from '../mdx/passages.ts';
import { sealed, unsealed } from './sealed.ts';

/** What a text came to: the large part, which few runs need of few files. */
export interface Text {
  html: string;
  passages: Passage[];
}

/** Texts kept from one run to the next, one file each, under the digests of their files. */
export class Texts {
  readonly #folder: string;
  readonly #folders = new Map<string, Promise<unknown>>();

  /** @param cache the archive's cache */
  constructor(cache: string) {
    this.#folder = join(cache, 'texts');
  }

  /** The text under a digest. Undefined when there is none, or it is damaged. */
  async get(digest: string): Promise<Text | undefined> {
    const written = await readFile(this.#pathOf(digest)).catch(() => undefined);
    const text = written && unsealed(written);
    return text && (JSON.parse(new TextDecoder().decode(text)) as Text);
  }

  async set(digest: string, text: Text): Promise<void> {
    const folder = dirname(this.#pathOf(digest));
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    await made;
    await writeFile(this.#pathOf(digest), sealed(JSON.stringify(text)));
  }

  /** Removes every text but those under the given digests. */
  async keepOnly(digests: ReadonlySet<string>): Promise<void> {
    const names = new Set([...digests].map((digest) => placeOf(digest)[1]));
    for (const folder of await readdir(this.#folder).catch(() => [])) {
      for (const name of await readdir(join(this.#folder, folder)))
        if (!names.has(name)) await rm(join(this.#folder, folder, name));
    }
  }

  #pathOf(digest: string): string {
    return join(this.#folder, ...placeOf(digest));
  }
}

/** Folder and name for a digest: plain on file systems that don't tell capitals from small letters. */
function placeOf(digest: string): [folder: string, name: string] {
  const name = Buffer.from(digest, 'base64url').toString('hex');
  return [name.slice(0, 2), name];
}
