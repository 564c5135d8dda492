import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sealed, unsealed } from './sealed.ts';

/** Where a text lies: in which pack, from which byte, and how many bytes long. */
export type PackPlace = [pack: string, start: number, length: number];

/**
 * Writes texts one behind the other into a file, each under a seal of its own. Thousands of small files
 * would take longer to write and to read than the texts take to be made.
 */
export class PackWriter {
  readonly #folder: string;
  readonly #name = `${randomUUID()}.pack`;
  #file: number | undefined;
  #length = 0;

  /** The folder is made when the first text is written. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  write(text: string): PackPlace {
    if (this.#file === undefined) {
      mkdirSync(this.#folder, { recursive: true });
      this.#file = openSync(join(this.#folder, this.#name), 'wx');
    }
    const bytes = Buffer.from(sealed(text));
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written);
    const place: PackPlace = [this.#name, this.#length, bytes.length];
    this.#length += bytes.length;
    return place;
  }
}

/** Reads texts from the packs in a folder. */
export class PackReader {
  readonly #folder: string;
  readonly #files = new Map<string, number>();
  readonly #sizes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether there are as many bytes as a text at that place has. */
  has([pack, start, length]: PackPlace): boolean {
    const size = this.#sizes.get(pack) ?? sizeOf(join(this.#folder, pack));
    this.#sizes.set(pack, size);
    return start + length <= size;
  }

  /** The text at a place. Undefined when it isn't what was written, or another run has swept it. */
  read([pack, start, length]: PackPlace): string | undefined {
    const file = this.#files.get(pack) ?? opened(join(this.#folder, pack));
    if (file === undefined) return undefined;
    this.#files.set(pack, file);
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, start);
    const text = unsealed(bytes);
    return text && decoder.decode(text);
  }

  close(): void {
    for (const file of this.#files.values()) closeSync(file);
    this.#files.clear();
  }
}

const decoder = new TextDecoder();

function opened(path: string): number | undefined {
  return existsSync(path) ? openSync(path, 'r') : undefined;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
