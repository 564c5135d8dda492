import { readFile } from 'node:fs/promises';
import { inCache } from '../../kept/in-cache.ts';
import { ownJson } from '../../kept/own-json.ts';
import { writeSealed } from '../../kept/sealed-file.ts';
import { unsealed } from '../../kept/sealed.ts';
import type { WrittenFile } from '../folders/site-folder.ts';

/** A file that was read for what it leads to; addresses are numbers in the list of all. */
type KeptFile = [size: number, mtime: number, ...addresses: number[]];

interface Written {
  version: string;
  addresses: string[];
  files: Record<string, KeptFile>;
}

const json = ownJson<Written>();

/** Where builds keep what each file of the site leads to. */
function linksFile(cache: string): string {
  return inCache(cache, 'links');
}

/** What the files of a site lead to, kept from one build to the next, all in one file: it is soon read. */
export class KeptLinks {
  readonly #path: string;
  readonly #version: string;
  readonly #last: Written;
  /** Addresses by their numbers in what is kept, and the numbers by the addresses. */
  readonly #addresses: string[];
  readonly #numbers = new Map<string, number>();
  readonly #files = new Map<string, KeptFile>();

  private constructor(path: string, version: string, last: Written) {
    this.#path = path;
    this.#version = version;
    this.#last = last;
    this.#addresses = [...last.addresses];
    for (const [number, address] of this.#addresses.entries()) this.#numbers.set(address, number);
  }

  /** What is kept, if it is good for a version. What is damaged is made anew. */
  static async open(cache: string, version: string): Promise<KeptLinks> {
    const path = linksFile(cache);
    const bytes = await readFile(path).catch(() => undefined);
    const text = bytes && unsealed(bytes);
    const last = text && json.read(text);
    const isGood = last?.version === version;
    return new KeptLinks(path, version, isGood ? last : { version, addresses: [], files: {} });
  }

  /** Takes over what a file leads to, if it is as it was when it was read. */
  take(path: string, { size, mtime }: WrittenFile): boolean {
    const kept = this.#last.files[path];
    if (kept?.[0] !== size || kept[1] !== mtime) return false;
    this.#files.set(path, kept);
    return true;
  }

  set(path: string, { size, mtime }: WrittenFile, addresses: Iterable<string>): void {
    this.#files.set(path, [size, mtime, ...Array.from(new Set(addresses), (one) => this.#numberOf(one))]);
  }

  /** Whether a file of the last site led to an address: then it was there. */
  wasThere(address: string): boolean {
    return (this.#numbers.get(address) ?? Infinity) < this.#last.addresses.length;
  }

  get addresses(): string[] {
    const used = new Set<number>();
    for (const [, , ...addresses] of this.#files.values()) for (const number of addresses) used.add(number);
    return [...used].map((number) => this.#addresses[number] ?? '');
  }

  /** In the order of their paths. */
  filesTo(address: string): string[] {
    const number = this.#numberOf(address);
    const files = [...this.#files].filter(([, [, , ...addresses]]) => addresses.includes(number));
    return files.map(([path]) => path).sort();
  }

  /** Makes what files lead to known to the next build. To be called when each address is there. */
  async save(): Promise<void> {
    const [addresses, numbers] = [new Array<string>(), new Map<number, number>()];
    const renumbered = (number: number) => {
      const known = numbers.get(number) ?? addresses.push(this.#addresses[number] ?? '') - 1;
      numbers.set(number, known);
      return known;
    };
    const files: Written['files'] = {};
    for (const [path, [size, mtime, ...links]] of this.#files)
      files[path] = [size, mtime, ...links.map(renumbered)];
    await writeSealed(this.#path, json.write({ version: this.#version, addresses, files }));
  }

  #numberOf(address: string): number {
    const known = this.#numbers.get(address);
    if (known !== undefined) return known;
    this.#numbers.set(address, this.#addresses.length);
    return this.#addresses.push(address) - 1;
  }
}
