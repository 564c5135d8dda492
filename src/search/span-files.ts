import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sealed, unsealed } from '../content/sealed.ts';
import type { SpanIndex } from './index-span.ts';
import type { Row } from './table.ts';
import type { WordCounts } from './vocabulary.ts';

/** An indexed span with the words of its records. */
export type MadeSpan = SpanIndex & { words: WordCounts };

/** A span that lies in a folder: Pagefind's files, the rows and the words of its records. */
export interface KeptSpan {
  /** The folder with Pagefind's files. */
  folder: string;
  /** Pagefind's files, from that folder. */
  paths: string[];
  rows: Row[];
  words: WordCounts;
}

/** What is written of a span beside its files. */
interface Description {
  /** The digest that the span is kept under. */
  of: string;
  paths: string[];
  /** Of what is in the files. */
  digest: string;
  rows: Row[];
  words: [string, number][];
}

/**
 * Writes a span into a folder that is not there yet. Done for thousands of files in a row, this is several
 * times as fast as to wait for each.
 *
 * @param of the digest that the span is kept under
 */
export function writeSpan(place: string, of: string, { files, rows, words }: MadeSpan): void {
  const folder = filesOf(place);
  const paths = files.map(({ path }) => path);
  for (const one of new Set(paths.map((path) => dirname(join(folder, path)))))
    mkdirSync(one, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  const digest = digestOfAll(files.map(({ content }) => content));
  const description: Description = { of, paths, digest, rows, words: [...words] };
  writeFileSync(descriptionOf(place), sealed(JSON.stringify(description)));
}

/**
 * The span in a folder. Undefined when it is not as it was written, or another.
 *
 * All files of all spans are read for it in every build. Sizes and times alone would be quicker, by 8 ms for
 * a thousand records; but these files are linked into `dist`, where others may get at them.
 */
export function readSpan(place: string, of: string): KeptSpan | undefined {
  try {
    const text = unsealed(readFileSync(descriptionOf(place)));
    const span = text && (JSON.parse(new TextDecoder().decode(text)) as Description);
    if (span?.of !== of) return undefined;
    const folder = filesOf(place);
    const { paths, rows } = span;
    const contents = paths.values().map((path) => readFileSync(join(folder, path)));
    return digestOfAll(contents) === span.digest
      ? { folder, paths, rows, words: new Map(span.words) }
      : undefined;
  } catch {
    return undefined;
  }
}

function descriptionOf(place: string): string {
  return join(place, 'span.json');
}

function filesOf(place: string): string {
  return join(place, 'files');
}

/** Each content counts with its borders. */
function digestOfAll(contents: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(`${content.length}:`).update(content);
  return hash.digest('base64url');
}
