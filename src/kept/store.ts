import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../base/system/environment.ts';
import { inCache, type StoreName } from './in-cache.ts';
import { Ledger } from './ledger.ts';
import { ownJson, type OwnJson } from './own-json.ts';
import { PackReader, PackWriter, type PackPlace } from './pack.ts';

const writers = new Map<string, PackWriter>();

/**
 * Writes results that a store of that name is to keep. A process, which gets many orders, writes all of them
 * into one pack.
 */
export function storeWriter(cache: string, name: StoreName): (result: unknown) => PackPlace {
  const folder = inCache(cache, name);
  const writer = writers.get(folder) ?? new PackWriter(folder);
  writers.set(folder, writer);
  return (result) => writer.write(JSON.stringify(result));
}

/**
 * Reads results where a writer put them, in any process.
 *
 * @param json of the results that lie there
 * @returns undefined for one that is damaged
 */
export function storeReader<Result>(
  cache: string,
  name: StoreName,
  json: OwnJson<Result>,
): (place: PackPlace) => Result | undefined {
  const reader = new PackReader(inCache(cache, name));
  return (place) => {
    const text = reader.read(place);
    return text === undefined ? undefined : json.read(text);
  };
}

/** Packs below this size, in bytes, are joined when there are more than `mostPacks` of them. */
const smallPack = 1_000_000;
const mostPacks = 16;

/**
 * Large results kept from one run to the next, in a few files, under the digests of what they were made from.
 */
export class Store<Result> {
  readonly #folder: string;
  readonly #ledger: Ledger<PackPlace>;
  readonly #places = new Map<string, PackPlace>();
  readonly #reader: PackReader;
  readonly #json = ownJson<Result>();
  readonly #warn: (line: string) => void;

  private constructor(folder: string, ledger: Ledger<PackPlace>, warn: (line: string) => void) {
    this.#folder = folder;
    this.#ledger = ledger;
    this.#reader = new PackReader(folder);
    this.#warn = warn;
  }

  /**
   * Reads where the results of earlier runs lie; each is read when it is asked for.
   *
   * @param cache the archive's cache
   * @param name the store's name in it
   * @param warn takes a line for each result that is damaged
   */
  static async open<Result>(
    cache: string,
    name: StoreName,
    warn: (line: string) => void = console.warn,
  ): Promise<Store<Result>> {
    const ledger = await Ledger.open<PackPlace>(inCache(cache, `${name}-places`), '1', warn);
    return new Store<Result>(inCache(cache, name), ledger, warn);
  }

  /** Keeps the result under a digest for the next run. False when there is none. */
  keep(digest: string): boolean {
    return this.placeOf(digest) !== undefined;
  }

  /** Where the result under a digest lies, which is kept for the next run. Undefined when there is none. */
  placeOf(digest: string): PackPlace | undefined {
    const known = this.#places.get(digest);
    if (known) return known;
    const place = this.#ledger.get(digest);
    if (!place || !this.#reader.has(place)) return undefined;
    this.#places.set(digest, place);
    return place;
  }

  /** The result under a digest. Undefined when there is none, or it is damaged. */
  get(digest: string): Result | undefined {
    const place = this.placeOf(digest);
    const text = place && this.#reader.read(place);
    if (place && text === undefined) this.forget(digest);
    return text === undefined ? undefined : this.#json.read(text);
  }

  /** Takes note of where a writer put a result. */
  set(digest: string, place: PackPlace): void {
    this.#places.set(digest, place);
    this.#ledger.set(digest, place);
  }

  /** Knows a result no longer that was found to be damaged, and says so. */
  forget(digest: string): void {
    const [pack = ''] = this.#places.get(digest) ?? [];
    this.#places.delete(digest);
    this.#ledger.forget(digest);
    this.#warn(`Something in ${shownPath(join(this.#folder, pack))} is damaged. It is made anew.`);
  }

  /** Makes the results of this run known to the next one. The others are gone after it. */
  async save(): Promise<void> {
    await this.#ledger.save();
  }

  /**
   * Removes what no result of this run lies in: whole packs, and by writing them anew those that are mostly
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
      if (isSmall || (used.get(pack) ?? 0) <= size / 2) old.add(pack);
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
    // Its pack may be among them.
    writers.delete(this.#folder);
  }
}
