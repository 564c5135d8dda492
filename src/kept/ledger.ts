import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shownPath } from '../base/system/environment.ts';
import { ownJson } from './own-json.ts';
import { sealed, unsealed } from './sealed.ts';

const newline = 0x0a;
const tab = 0x09;

/**
 * Small results kept from one run to the next, all in one file, each under the digest of what it was made
 * from. What a run neither asks for nor adds is gone after it.
 *
 * The first line is the version the results are good for; each further line is a digest, a tab and JSON.
 */
export class Ledger<Result> {
  readonly #path: string;
  readonly #version: string;
  readonly #kept: Map<string, Uint8Array>;
  readonly #used = new Map<string, Uint8Array>();
  readonly #json = ownJson<Result>();
  #isChanged = false;

  private constructor(path: string, version: string, kept: Map<string, Uint8Array>) {
    this.#path = path;
    this.#version = version;
    this.#kept = kept;
  }

  /**
   * The results in a file, if they are good for `version`. A damaged file is put aside.
   *
   * @param warn takes the line that says so
   */
  static async open<Result>(
    path: string,
    version: string,
    warn: (line: string) => void = console.warn,
  ): Promise<Ledger<Result>> {
    const written = await readFile(path).catch(() => undefined);
    const text = written && unsealed(written);
    if (written && !text) {
      await rename(path, `${path}.damaged`);
      warn(`${shownPath(path)} is damaged. It was put aside as ${shownPath(path)}.damaged and is made anew.`);
    }
    return new Ledger<Result>(path, version, linesOf(text ?? new Uint8Array(), version));
  }

  /** What is kept under a digest. */
  get(digest: string): Result | undefined {
    const json = this.#used.get(digest) ?? this.#kept.get(digest);
    if (!json) return undefined;
    this.#used.set(digest, json);
    return this.#json.read(json);
  }

  /** Keeps for the next run what this one knows already. */
  keep(digest: string, result: Result): void {
    const json = this.#kept.get(digest);
    if (json) this.#used.set(digest, json);
    else this.set(digest, result);
  }

  set(digest: string, result: Result): void {
    this.#used.set(digest, encoder.encode(this.#json.write(result)));
    this.#isChanged = true;
  }

  /** Keeps nothing under a digest any more. */
  forget(digest: string): void {
    this.#kept.delete(digest);
    if (this.#used.delete(digest)) this.#isChanged = true;
  }

  /** Writes what this run used, if that is not what was kept before. */
  async save(): Promise<void> {
    if (!this.#isChanged && this.#used.size === this.#kept.size) return;
    await mkdir(dirname(this.#path), { recursive: true });
    const lines = [...this.#used].map(([digest, json]) => `${digest}\t${decoder.decode(json)}\n`);
    // Written beside and renamed, so that two runs at once never mix.
    const draft = `${this.#path}.${process.pid}`;
    await writeFile(draft, sealed([`${this.#version}\n`, ...lines].join('')));
    await rename(draft, this.#path);
  }
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The lines of a file by digest. They stay bytes until somebody asks. */
function linesOf(text: Uint8Array, version: string): Map<string, Uint8Array> {
  const lines = new Map<string, Uint8Array>();
  const first = text.indexOf(newline);
  if (decoder.decode(text.subarray(0, first)) !== version) return lines;
  for (let start = first + 1; start < text.length;) {
    const end = text.indexOf(newline, start);
    const border = text.indexOf(tab, start);
    lines.set(decoder.decode(text.subarray(start, border)), text.subarray(border + 1, end));
    start = end + 1;
  }
  return lines;
}
