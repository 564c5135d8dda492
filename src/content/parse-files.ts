import { join } from 'node:path';
import process from 'node:process';
import Tinypool from 'tinypool';
import type { ContentFile } from './files.ts';
import { parsed, writtenIn, type Facts } from './read-file.ts';
import type { TextPlace } from './text-pack.ts';
import { textWriter } from './texts.ts';

/** Files to parse, and where their texts are kept. */
export interface ParseOrder {
  files: ContentFile[];
  version: string;
  cache: string;
}

/** A parsed file. The digest is empty when the file cannot be read as text. */
export interface ParsedFile {
  digest: string;
  facts: Facts;
  /** Where its text lies. */
  place?: TextPlace;
}

/** Below this, starting threads takes longer than they save. */
const fewFiles = 150;

/** Files in one order: few orders cost little, small ones keep all threads busy to the end. */
const perOrder = 25;

/**
 * Parse content files, in as many threads as the machine has processors, and keep their texts.
 *
 * @returns in the order of the files
 */
export async function parseFiles({ files, ...rest }: ParseOrder): Promise<ParsedFile[]> {
  if (files.length < fewFiles) return parseHere({ files, ...rest });
  const orders = Array.from({ length: Math.ceil(files.length / perOrder) }, (_, index) => ({
    files: files.slice(index * perOrder, (index + 1) * perOrder),
    ...rest,
  }));
  // From the project's root, since Astro runs this module from a place of its own.
  const pool = new Tinypool({ filename: join(process.cwd(), 'src/content/parse-files.ts') });
  try {
    const results = await Promise.all(
      orders.map((order) => pool.run(order, { name: 'parseHere' }) as Promise<ParsedFile[]>),
    );
    return results.flat();
  } finally {
    await pool.destroy();
  }
}

/** Parse content files in this thread, and keep their texts. */
export async function parseHere({ files, version, cache }: ParseOrder): Promise<ParsedFile[]> {
  const write = writerIn(cache);
  const results: ParsedFile[] = [];
  for (const file of files) {
    const written = await writtenIn(file, version);
    if (Array.isArray(written)) {
      results.push({ digest: '', facts: { problems: written, ignores: [] } });
      continue;
    }
    const { facts, text } = parsed(file, written.text);
    results.push({ digest: written.digest, facts, ...(text && { place: write(text) }) });
  }
  return results;
}

const writers = new Map<string, ReturnType<typeof textWriter>>();

/** A thread gets many orders for the same cache, and writes all their texts into one file. */
function writerIn(cache: string): ReturnType<typeof textWriter> {
  const known = writers.get(cache) ?? textWriter(cache);
  writers.set(cache, known);
  return known;
}
