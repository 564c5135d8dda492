import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../environment.ts';
import type { Passage } from '../mdx/passages.ts';
import { Ledger } from './ledger.ts';
import { PackReader, PackWriter, type TextPlace } from './text-pack.ts';

/** What a text came to: the large part, which few runs need of few files. */
export interface Text {
  html: string;
  passages: Passage[];
}

/** Where a run writes texts, for any number of threads. */
export function textWriter(cache: string): (text: Text) => TextPlace {
  const writer = new PackWriter(folderIn(cache));
  return (text) => writer.write(JSON.stringify(text));
}

/** Packs below this size, in bytes, are joined when there are more than `mostPacks` of them. */
const smallPack = 1_000_000;
const mostPacks = 16;

/** Texts kept from one run to the next, in a few files, under the digests of what they were made from. */
export class Texts {
  readonly #folder: string;
  readonly #ledger: Ledger<TextPlace>;
  readonly #places = new Map<string, TextPlace>();
  readonly #reader: PackReader;

  readonly #warn: (line: string) => void;

  private constructor(folder: string, ledger: Ledger<TextPlace>, warn: (line: string) => void) {
    this.#folder = folder;
    this.#ledger = ledger;
    this.#reader = new PackReader(folder);
    this.#warn = warn;
  }

  /**
   * @param cache the archive's cache
   * @param warn takes a line for each text that is damaged
   */
  static async open(cache: string, warn: (line: string) => void = console.warn): Promise<Texts> {
    const ledger = await Ledger.open<TextPlace>(join(cache, 'text-places'), '1', warn);
    return new Texts(folderIn(cache), ledger, warn);
  }

  /** Keeps the text under a digest for the next run. False when there is none. */
  keep(digest: string): boolean {
    const place = this.#places.get(digest) ?? this.#ledger.get(digest);
    if (!place || !this.#reader.has(place)) return false;
    this.#places.set(digest, place);
    return true;
  }

  /** The text under a digest. Undefined when there is none, or it is damaged. */
  get(digest: string): Text | undefined {
    const place = this.keep(digest) ? this.#places.get(digest) : undefined;
    const text = place && this.#reader.read(place);
    if (place && text === undefined) this.#forget(digest, place);
    return text === undefined ? undefined : (JSON.parse(text) as Text);
  }

  /** Takes note of where a writer put a text. */
  set(digest: string, place: TextPlace): void {
    this.#places.set(digest, place);
    this.#ledger.set(digest, place);
  }

  #forget(digest: string, [pack]: TextPlace): void {
    this.#places.delete(digest);
    this.#ledger.forget(digest);
    this.#warn(`A text in ${shownPath(join(this.#folder, pack))} is damaged. It is made anew.`);
  }

  /** Makes the texts of this run known to the next one. The others are gone after it. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  /**
   * Removes what no text of this run lies in: whole packs, and by writing them anew those that are mostly
   * empty, or small and many.
   */
  async sweep(): Promise<void> {
    const packs = (await readdir(this.#folder).catch(() => [])).filter((name) => name.endsWith('.pack'));
    const used = new Map<string, number>();
    for (const [pack, , length] of this.#places.values()) used.set(pack, (used.get(pack) ?? 0) + length);
    const old = new Set<string>();
    for (const pack of packs) {
      const { size } = await stat(join(this.#folder, pack));
      const isSmall = packs.length > mostPacks && size < smallPack;
      if (isSmall || (used.get(pack) ?? 0) < size / 2) old.add(pack);
    }
    const writer = new PackWriter(this.#folder);
    for (const [digest, place] of this.#places) {
      if (!old.has(place[0])) continue;
      const text = this.#reader.read(place);
      if (text !== undefined) this.set(digest, writer.write(text));
    }
    await this.save();
    this.#reader.close();
    for (const pack of old) await rm(join(this.#folder, pack), { force: true });
  }
}

function folderIn(cache: string): string {
  return join(cache, 'texts');
}
